namespace ParamAnalyzers.Roles;

/// <summary>What code does to a member.</summary>
internal enum Access
{
    Read,

    /// <summary>Assignment, compound assignment, increment, deconstruction, <c>ref</c> or <c>out</c> argument.</summary>
    Write,

    /// <summary>Changes the content and keeps the object: element write, <c>Array.Fill</c>, <c>Add</c>, <c>Clear</c>, a write through a span.</summary>
    Mutate,
}

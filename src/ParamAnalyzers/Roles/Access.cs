namespace ParamAnalyzers.Roles;

/// <summary>How code changes a member.</summary>
internal enum Access
{
    /// <summary>Assignment, compound assignment, increment, deconstruction, <c>ref</c> or <c>out</c> argument.</summary>
    Write,

    /// <summary>Changes the content and keeps the object: element write, <c>Array.Fill</c>, <c>Add</c>, <c>Clear</c>, a write through a span.</summary>
    Mutate,
}

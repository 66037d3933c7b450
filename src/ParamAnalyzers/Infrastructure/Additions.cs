namespace ParamAnalyzers.Infrastructure;

/// <summary>The names under which collections take something in: those of the base class library, and of collections that follow it.</summary>
internal static class Additions
{
    public static bool Includes(string method) => IncludesOne(method) || method is "AddRange" or "InsertRange";

    /// <summary>One element at a time.</summary>
    public static bool IncludesOne(string method) => method is "Add" or "AddFirst" or "AddLast" or "TryAdd" or "Insert" or "Push" or "Enqueue";
}

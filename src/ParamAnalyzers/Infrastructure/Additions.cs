namespace ParamAnalyzers.Infrastructure;

/// <summary>The names under which collections take something in: those of the base class library, and of collections that follow it.</summary>
internal static class Additions
{
    public static bool Includes(string method) =>
        method is "Add" or "AddRange" or "AddFirst" or "AddLast" or "TryAdd" or "Insert" or "InsertRange" or "Push" or "Enqueue";
}

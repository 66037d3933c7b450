namespace ParamAnalyzers.Roles;

/// <summary>Names of what compares candidates.</summary>
internal static class SearchVocabulary
{
    private static readonly WordSet TunerWords = new("tuner", "search", "searcher", "optimizer", "sweep");

    private static readonly WordSet SearchWords = TunerWords.With("tune", "grid", "select", "selector", "selection", "choose", "optimize");

    /// <summary>True for the name of a type that does nothing but search.</summary>
    public static bool IsTuner(string typeName) => TunerWords.HasWordOf(typeName);

    /// <summary>True for the name of a method, or of its type, that may compare candidates and keep one.</summary>
    public static bool IsSearch(string name) => SearchWords.HasWordOf(name);
}

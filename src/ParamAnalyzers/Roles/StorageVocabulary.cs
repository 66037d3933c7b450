namespace ParamAnalyzers.Roles;

/// <summary>The verbs with which a model or its settings are kept and brought back.</summary>
internal static class StorageVocabulary
{
    public static WordSet Save { get; } = new("save", "export", "serialize", "serialise", "write", "persist", "store");

    public static WordSet Load { get; } = new("load", "import", "deserialize", "deserialise", "read", "restore");
}

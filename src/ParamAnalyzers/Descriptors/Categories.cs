namespace ParamAnalyzers;

/// <summary>The rule families; <c>dotnet_analyzer_diagnostic.category-…</c> of an .editorconfig speaks of them.</summary>
internal static class Categories
{
    public const string Randomness = "ParamAnalyzers.Randomness";
    public const string Hyperparameters = "ParamAnalyzers.Hyperparameters";
    public const string LearnedParameters = "ParamAnalyzers.LearnedParameters";
    public const string TrainingState = "ParamAnalyzers.TrainingState";
    public const string Evaluation = "ParamAnalyzers.Evaluation";
    public const string Naming = "ParamAnalyzers.Naming";
    public const string Configuration = "ParamAnalyzers.Configuration";
}

using System.Collections.Immutable;
using System.Linq;

namespace ParamAnalyzers.Options;

/// <summary>Every option there is. An option that is not in <see cref="All"/> does not exist.</summary>
internal static class OptionDefinitions
{
    public static OptionDefinition<NameSet> TrainingMethods { get; } =
        Names("training_methods", "Methods of these names train, beside those that the analyzers know (Fit, Train, Learn, …).");

    public static OptionDefinition<NameSet> PredictionMethods { get; } =
        Names("prediction_methods", "Methods of these names predict, beside those that the analyzers know (Predict, Transform, Score, …).");

    public static OptionDefinition<NameSet> RestorationMethods { get; } =
        Names("restoration_methods", "Methods of these names restore a model, beside those that the analyzers know (Load, Deserialize, Clone, …).");

    public static OptionDefinition<NameSet> SurgeryMethods { get; } =
        Names("surgery_methods", "Methods of these names edit learned parameters on purpose, beside those that the analyzers know (Prune, Quantize, Initialize, …).");

    public static OptionDefinition<NameSet> ScheduleMethods { get; } =
        Names("schedule_methods", "Methods of these names schedule a hyperparameter, beside those that the analyzers know (Decay, Anneal, Warmup, …).");

    public static OptionDefinition<NameSet> ExemptTypes { get; } =
        Names("exempt_types", "Types of these names, simple or with namespace, are not analyzed.");

    /// <summary>The value of <see cref="SeedPolicy"/> that lets validation data choose a seed.</summary>
    public const string ValidationOk = "validation_ok";

    public static OptionDefinition<string> SeedPolicy { get; } = new(
        "seed_policy",
        "'strict' or 'validation_ok'",
        "Whether validation data may choose a seed (PRM1002); test data never may.",
        "strict",
        text => text.Trim() is "strict" or ValidationOk ? text.Trim() : null);

    /// <summary>The value of <see cref="TestProjects"/> for which every rule runs.</summary>
    public const string AllRules = "all";

    /// <summary>The value of <see cref="TestProjects"/> for which only rules run that are warnings by themselves.</summary>
    public const string CertainRules = "certain";

    /// <summary>The value of <see cref="TestProjects"/> for which no rule runs.</summary>
    public const string NoRules = "none";

    public static OptionDefinition<string> TestProjects { get; } = new(
        "test_projects",
        "'all', 'certain' or 'none'",
        "Which rules run in projects that reference a test framework: all, those that are warnings by themselves, or none.",
        AllRules,
        text => text.Trim() is AllRules or CertainRules or NoRules ? text.Trim() : null);

    public static OptionDefinition<NameSet> HyperparameterNames { get; } =
        Names("hyperparameter_names", "Members of these names are hyperparameters, in any case and with or without a leading underscore.");

    public static OptionDefinition<NameSet> LearnedParameterNames { get; } =
        Names("learned_parameter_names", "Members of these names are learned parameters, in any case and with or without a leading underscore.");

    public static OptionDefinition<NameSet> SeedNames { get; } =
        Names("seed_names", "Members of these names are random seeds, in any case and with or without a leading underscore.");

    public static OptionDefinition<NameSet> ExemptNamespaces { get; } =
        Names("exempt_namespaces", "Types in these namespaces, and in those inside them, are not analyzed.");

    public static OptionDefinition<NameSet> ExemptNames { get; } =
        Names("exempt_names", "Symbols of these names are not reported by the rules about names (PRM6xxx).");

    /// <summary>The value of <see cref="HyperparameterSpelling"/> for <c>HyperParameter</c>, <c>hyperParameter</c> and <c>hyper_parameter</c>.</summary>
    public const string TwoWords = "two_words";

    public static OptionDefinition<string> HyperparameterSpelling { get; } = new(
        "hyperparameter_spelling",
        "'one_word' or 'two_words'",
        "How names spell hyperparameter (PRM6004): as one word, Hyperparameter, or as two, HyperParameter.",
        "one_word",
        text => text.Trim() is "one_word" or TwoWords ? text.Trim() : null);

    public static OptionDefinition<string> HyperparameterPrefix { get; } = Affix("hyperparameter_prefix", "begin", "hyperparameters");

    public static OptionDefinition<string> HyperparameterSuffix { get; } = Affix("hyperparameter_suffix", "end", "hyperparameters");

    public static OptionDefinition<string> LearnedParameterPrefix { get; } = Affix("learned_parameter_prefix", "begin", "learned parameters");

    public static OptionDefinition<string> LearnedParameterSuffix { get; } = Affix("learned_parameter_suffix", "end", "learned parameters");

    public static OptionDefinition<string> SeedPrefix { get; } = Affix("seed_prefix", "begin", "random seeds");

    public static OptionDefinition<string> SeedSuffix { get; } = Affix("seed_suffix", "end", "random seeds");

    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        ExemptNames, ExemptNamespaces, ExemptTypes, HyperparameterNames, HyperparameterPrefix, HyperparameterSpelling, HyperparameterSuffix, LearnedParameterNames, LearnedParameterPrefix, LearnedParameterSuffix,
        PredictionMethods, RestorationMethods, ScheduleMethods, SeedNames, SeedPolicy, SeedPrefix, SeedSuffix, SurgeryMethods, TestProjects, TrainingMethods);

    private static OptionDefinition<string> Affix(string name, string verb, string role) => new(
        name,
        "letters, digits and underscores, or nothing",
        $"What names of {role} {verb} with (PRM6005).",
        string.Empty,
        text => text.Trim() is var affix && affix.All(letter => char.IsLetterOrDigit(letter) || letter == '_') ? affix : null);

    private static OptionDefinition<NameSet> Names(string name, string description) =>
        new(name, "names separated by commas", description, NameSet.Empty, NameSet.Parse);
}

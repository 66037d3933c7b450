using System.Collections.Immutable;

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

    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        ExemptTypes, PredictionMethods, RestorationMethods, ScheduleMethods, SeedPolicy, SurgeryMethods, TrainingMethods);

    private static OptionDefinition<NameSet> Names(string name, string description) =>
        new(name, "names separated by commas", description, NameSet.Empty, NameSet.Parse);
}

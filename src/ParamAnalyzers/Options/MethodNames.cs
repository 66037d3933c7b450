using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Options;

/// <summary>The team's names for methods of a phase, and the types it exempts, as one rule sees them.</summary>
internal sealed record MethodNames(NameSet Training, NameSet Prediction, NameSet Restoration, NameSet Surgery, NameSet Schedule, NameSet ExemptTypes)
{
    /// <param name="options">The options of a file.</param>
    /// <param name="ruleId">The rule whose own options win; null for the general ones.</param>
    public static MethodNames Read(AnalyzerConfigOptions options, string? ruleId = null) => new(
        options.Read(OptionDefinitions.TrainingMethods, ruleId),
        options.Read(OptionDefinitions.PredictionMethods, ruleId),
        options.Read(OptionDefinitions.RestorationMethods, ruleId),
        options.Read(OptionDefinitions.SurgeryMethods, ruleId),
        options.Read(OptionDefinitions.ScheduleMethods, ruleId),
        options.Read(OptionDefinitions.ExemptTypes, ruleId));

    public bool Exempt(INamedTypeSymbol type) =>
        !ExemptTypes.IsEmpty && (ExemptTypes.Contains(type.Name) || ExemptTypes.Contains(type.ToDisplayString()));

    /// <summary>The phase of a method by the team's names, else by what its signature states.</summary>
    public Phases StatedPhase(IMethodSymbol method, TrainerShapes shapes) =>
        PhaseOf(method.Name) is var configured and not Phases.None ? configured : shapes.PhaseOf(method);

    public Phases PhaseOf(string method) =>
        Training.Contains(method) ? Phases.Training
        : Prediction.Contains(method) ? Phases.Prediction
        : Restoration.Contains(method) ? Phases.Restoration
        : Surgery.Contains(method) ? Phases.Surgery
        : Schedule.Contains(method) ? Phases.Schedule
        : Phases.None;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.Options;

/// <summary>The team's names for methods of a phase, and the types it exempts.</summary>
internal sealed record MethodNames(NameSet Training, NameSet Prediction, NameSet Restoration, NameSet Surgery, NameSet Schedule, NameSet ExemptTypes)
{
    private static readonly MethodNames None = new(NameSet.Empty, NameSet.Empty, NameSet.Empty, NameSet.Empty, NameSet.Empty, NameSet.Empty);

    public static MethodNames Read(AnalyzerConfigOptions options)
    {
        var names = new MethodNames(
            options.Read(OptionDefinitions.TrainingMethods),
            options.Read(OptionDefinitions.PredictionMethods),
            options.Read(OptionDefinitions.RestorationMethods),
            options.Read(OptionDefinitions.SurgeryMethods),
            options.Read(OptionDefinitions.ScheduleMethods),
            options.Read(OptionDefinitions.ExemptTypes));
        return names == None ? None : names;
    }

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

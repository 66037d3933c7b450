using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM3001_LearnedParameterWrittenOutsideTraining { get; } = Rule(
        "PRM3001",
        "Learned parameter is written outside training",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' is a learned parameter ({1}) and is written in '{2}', outside training; let training estimate it, or mark '{2}' with [EditsLearnedParameters]",
        "Learned parameters are estimated from data by training. A value that is written by hand afterwards is no longer what the data said, "
        + "and nothing that was measured about the model holds any more. "
        + "Train again, or declare the edit where it is meant (pruning, quantization, transfer) by a name that says so or by an attribute.");

    public static DiagnosticDescriptor PRM3002_PredictionChangesLearnedParameters { get; } = Rule(
        "PRM3002",
        "Prediction changes learned parameters",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' is a learned parameter ({1}) and is changed in '{2}', which predicts; keep what belongs to one prediction in a local variable, or mark '{2}' with [TrainingMethod] if it learns",
        "Prediction uses what training has learned and leaves it as it is. A prediction that changes learned parameters makes the next prediction depend on the ones before it, "
        + "so the same input no longer gives the same output, and two threads disturb each other. "
        + "Keep intermediate results in local variables, or say that the method learns.");
}

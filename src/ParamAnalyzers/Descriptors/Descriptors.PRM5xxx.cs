using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM5001_TrainedOnTestData { get; } = Rule(
        "PRM5001",
        "Trained on test data",
        Categories.Evaluation,
        DiagnosticSeverity.Warning,
        "'{0}' holds test data ({1}) and '{2}' learns from it: a metric on this test set no longer says anything about unseen data; fit on the training set",
        "Test data stands for the data that the model has never seen. Whatever is fitted on it, a model or a transform, has seen it, "
        + "and every metric measured on it is too good. "
        + "Fit on the training set only, and keep the test set for one final measurement.");
}

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

    public static DiagnosticDescriptor PRM5002_FittedBeforeSplit { get; } = Rule(
        "PRM5002",
        "Transform is fitted before the split",
        Categories.Evaluation,
        DiagnosticSeverity.Warning,
        "'{0}' comes out of '{1}', which was fitted on all rows, and is {2} only now, so the test rows are already in it; fit the transform on training rows only, ideally as part of the pipeline",
        "A transform that learns from data, means, ranges, a vocabulary, has seen the test rows when it is fitted before the split. The metric is then too good by an amount that nobody knows. "
        + "Put the transform into the pipeline, and fit the pipeline on training rows only.");

    public static DiagnosticDescriptor PRM5003_TestSetChooses { get; } = Rule(
        "PRM5003",
        "Test set is used to choose",
        Categories.Evaluation,
        DiagnosticSeverity.Warning,
        "'{0}' {1}; choose with validation rows, and keep the test set for one last measurement",
        "A test set that chooses a model, a setting or the moment to stop is a validation set: the chosen model suits it by selection, and its metric on it is too good. "
        + "Cut a validation set from the training rows, and measure on the test set once.");

    public static DiagnosticDescriptor PRM5004_FoldsShareModel { get; } = Rule(
        "PRM5004",
        "Folds share a model",
        Categories.Evaluation,
        DiagnosticSeverity.Warning,
        "'{0}' is created before the loop over folds and trained in each of them, so from the second fold on it has seen the test rows; create it in the loop",
        "Cross-validation measures models that have not seen their test rows. A model that goes from fold to fold has been trained on the test rows of all folds but the first. "
        + "Create the model and its optimizer inside the loop.");

    public static DiagnosticDescriptor PRM5005_MeasuredOnTraining { get; } = Rule(
        "PRM5005",
        "Metric is measured on training data",
        Categories.Evaluation,
        DiagnosticSeverity.Info,
        "'{0}' trained the model, and the only metric is measured on it: it tells how well the model remembers; measure on rows that were held out",
        "A metric on the rows that trained a model tells how well it remembers, not how well it predicts. "
        + "Measure on rows that were held out; a metric on training rows is useful beside it.");
}

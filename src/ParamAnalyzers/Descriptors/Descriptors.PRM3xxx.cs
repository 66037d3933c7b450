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

    public static DiagnosticDescriptor PRM3003_LearnedParameterExposed { get; } = Rule(
        "PRM3003",
        "Learned parameter is exposed for writing",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' is a learned parameter ({1}) and {2}; let only training write it, and hand out a copy or a read-only view",
        "What anyone can write is soon written by someone: a rescaling here, a clipping there, and the model is no longer what the data said. "
        + "Let only training write learned parameters, and hand out copies or read-only views.");

    public static DiagnosticDescriptor PRM3004_PredictionBeforeTraining { get; } = Rule(
        "PRM3004",
        "Prediction before training is not rejected",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' is a learned parameter ({1}) and may not be there yet when '{2}' reads it; reject prediction before training with a clear exception",
        "Before training there is nothing to predict with. Without a check the caller sees a null reference or an index out of range deep inside the model, or a number that means nothing. "
        + "Throw an exception that says what is missing.");

    public static DiagnosticDescriptor PRM3005_TrainingKeepsState { get; } = Rule(
        "PRM3005",
        "Training keeps state of the previous training",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' is filled in '{1}' and never emptied, so a second training adds to what the first one found; start with an empty collection",
        "A trainer that is trained twice should give the model of the second training. A collection that is only ever appended to keeps what the first training found, and the second model is a mixture. "
        + "Empty it, or create it anew, when training starts; a warm start should be asked for.");

    public static DiagnosticDescriptor PRM3006_PredictionReadsTrainingSetting { get; } = Rule(
        "PRM3006",
        "Prediction depends on a training hyperparameter",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' is a setting of training that can be changed at any time, and '{1}' reads it; keep the value that the model was trained with",
        "Prediction uses what training found. When it also reads a setting that anyone can change after training, the same model predicts something else although nothing was learned. "
        + "Copy the value when training and read the copy.");

    public static DiagnosticDescriptor PRM3007_CopySharesLearnedParameters { get; } = Rule(
        "PRM3007",
        "Copy shares learned parameters",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' is a learned parameter ({1}) and '{2}' gives the copy the same object, so training one model changes the other; copy its content",
        "A copy of a model that shares its arrays or tensors with the original is trained together with it: the best model that was put aside goes on changing. "
        + "Copy the content of learned parameters, down to the innermost arrays, or mark the sharing with [SharesLearnedParameters].");

    public static DiagnosticDescriptor PRM3016_LearnedParameterNotSaved { get; } = Rule(
        "PRM3016",
        "Learned parameter is not saved",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' is a learned parameter ({1}) that '{2}' neither saves nor loads, so a model that is loaded predicts without it; save it, or mark it [NonSerialized]",
        "A model that is saved without one of its learned parameters comes back as another model, and nothing reports it. "
        + "Save and load every learned parameter, or say that one is not part of the model.");
}

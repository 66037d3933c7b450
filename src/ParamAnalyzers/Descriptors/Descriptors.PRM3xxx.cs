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

    public static DiagnosticDescriptor PRM3008_ModuleNeverRegisters { get; } = Rule(
        "PRM3008",
        "Module never registers its components",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' holds '{1}' and no constructor calls 'RegisterComponents', so it has no parameters: an optimizer trains nothing, and 'save' writes nothing",
        "A module of TorchSharp knows only the components that were registered. Without registration its list of parameters is empty: it trains nothing, saves a file of one byte, and raises no error. "
        + "Call RegisterComponents as the last statement of the constructor.");

    public static DiagnosticDescriptor PRM3009_LayersOutOfSight { get; } = Rule(
        "PRM3009",
        "Layers are kept where registration cannot see them",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' keeps layers {1}, which registration does not see, so they are never trained, saved or put into evaluation mode; {2}",
        "RegisterComponents looks at the instance fields of a module and registers those that are modules, parameters or tensors. Layers in an array, a list, a dictionary, a tuple or a static field are none of these, and what is added to a ModuleList after registration comes too late. "
        + "Use ModuleList or ModuleDict, and fill it before registration.");

    public static DiagnosticDescriptor PRM3010_ComponentAssignedLate { get; } = Rule(
        "PRM3010",
        "Component is assigned after registration",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' is assigned after the components were registered{1}, so it is never trained, saved or put into evaluation mode; assign it before, or register it by name",
        "RegisterComponents registers what the fields hold when it is called, and a second call does nothing. A layer that is assigned afterwards, also in the constructor of a derived class, stays unknown to the module. "
        + "Assign every component before the call.");

    public static DiagnosticDescriptor PRM3011_TrainableTensorIsNoParameter { get; } = Rule(
        "PRM3011",
        "Trainable tensor is not a Parameter",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' requires gradients but is declared as a tensor, so registration makes it a buffer that no optimizer trains; make it a 'Parameter'",
        "A tensor field of a module is registered as a buffer. It can have gradients, and still it is not among the parameters that an optimizer is given. "
        + "Declare it as a Parameter.");

    public static DiagnosticDescriptor PRM3012_LayerCreatedInForward { get; } = Rule(
        "PRM3012",
        "Layer is created in forward",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' creates new random weights on every forward pass, and no optimizer knows them; create it once, in a field",
        "A layer that is created in forward starts with new random weights each time it is used. What it would learn is thrown away at once. "
        + "Create it in a field or in the constructor, and register it.");

    public static DiagnosticDescriptor PRM3013_OptimizerHoldsOther { get; } = Rule(
        "PRM3013",
        "Optimizer holds other parameters than the model",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "The optimizer holds parameters other than those of '{0}': {1}; {2}",
        "An optimizer holds the parameters that it was given when it was created. Moving the model, registering its components or replacing a layer afterwards puts other parameters in their place, and the optimizer goes on with the old ones, or fails at its first step. "
        + "Create the optimizer when the model is complete.");

    public static DiagnosticDescriptor PRM3014_SnapshotFollows { get; } = Rule(
        "PRM3014",
        "Snapshot follows the live parameters",
        Categories.LearnedParameters,
        DiagnosticSeverity.Warning,
        "'{0}' refers to the live parameters, so it changes with every step of training; clone the tensors",
        "state_dict returns the tensors that the model uses, not copies of them. A snapshot that is kept while training goes on is always the latest state, and restoring it restores nothing. "
        + "Clone each tensor of the dictionary.");

    public static DiagnosticDescriptor PRM3015_PartialLoadIgnored { get; } = Rule(
        "PRM3015",
        "Partial load is ignored",
        Categories.LearnedParameters,
        DiagnosticSeverity.Info,
        "'{0}' with 'strict: false' skips what does not fit, and nobody looks at what was skipped; check its result, or name what may be missing",
        "A load that is not strict leaves parameters that are missing or misspelled at their random start, without an error. "
        + "Look at the keys that it returns, or list those that may be skipped.");
}

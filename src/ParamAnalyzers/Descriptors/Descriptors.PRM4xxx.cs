using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM4001_InferenceInTrainingMode { get; } = Rule(
        "PRM4001",
        "Inference in training mode",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "'{0}' predicts in training mode: {1}; call 'eval()' before",
        "A module is created in training mode, and restoring it does not change that. In training mode dropout drops activations and batch normalization normalizes by the batch and rewrites its statistics, even without gradients. "
        + "Call eval() before predicting.");

    public static DiagnosticDescriptor PRM4002_TrainingInEvaluationMode { get; } = Rule(
        "PRM4002",
        "Training continues in evaluation mode",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "'{0}' stays in evaluation mode, and the next round of the loop trains it; call 'train()' at the start of each round",
        "eval() holds until train() is called. Training that goes on in evaluation mode uses no dropout and updates no statistics, and nothing says so. "
        + "Call train() at the start of each epoch.");

    public static DiagnosticDescriptor PRM4003_FunctionalIgnoresMode { get; } = Rule(
        "PRM4003",
        "Functional layer ignores the module's mode",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "'{0}' does not know the mode of the module: without 'training' {1}; pass 'training: training'",
        "A function has no mode of its own. Without its argument training, dropout drops in evaluation mode too, and batch normalization never uses the statistics of the batch. "
        + "Pass the mode of the module.");

    public static DiagnosticDescriptor PRM4004_EvaluationBuildsGraph { get; } = Rule(
        "PRM4004",
        "Evaluation builds the gradient graph",
        Categories.TrainingState,
        DiagnosticSeverity.Info,
        "'{0}' evaluates and records gradients that nobody uses; wrap it in 'using var _ = torch.no_grad();'",
        "Outside no_grad every forward pass records how its result was computed. An evaluation never asks for gradients, so the record costs memory and time for nothing. "
        + "Switch gradients off with a scope.");

    public static DiagnosticDescriptor PRM4005_ScopeNeverClosed { get; } = Rule(
        "PRM4005",
        "Gradient scope is never closed",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "The scope of '{0}' is never disposed, so gradients stay off for good; write 'using var _ = torch.{0}();'",
        "no_grad returns a scope that switches gradients on again when it is disposed. A scope that is dropped keeps them off, and training afterwards learns nothing. "
        + "Dispose the scope with using.");

    public static DiagnosticDescriptor PRM4006_GradientsNeverCleared { get; } = Rule(
        "PRM4006",
        "Gradients are never cleared",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "The gradients of earlier rounds are added to these, because nothing in the loop clears them; call 'zero_grad()' in each round",
        "backward adds to the gradients that are there. Without zero_grad every step follows the sum of all rounds so far. "
        + "Clear the gradients in each round.");

    public static DiagnosticDescriptor PRM4007_GradientsClearedTooEarly { get; } = Rule(
        "PRM4007",
        "Gradients are cleared between backward and step",
        Categories.TrainingState,
        DiagnosticSeverity.Warning,
        "The gradients are cleared before '{0}' uses them, so its step changes nothing; clear them after the step, or before 'backward'",
        "A step follows the gradients that backward computed. When they are cleared in between, the step follows nothing. "
        + "Clear the gradients before backward or after the step.");

    public static DiagnosticDescriptor PRM4008_FrozenModuleLearns { get; } = Rule(
        "PRM4008",
        "Frozen module still learns",
        Categories.TrainingState,
        DiagnosticSeverity.Info,
        "'{0}' is frozen, and {1}; {2}",
        "requires_grad = false only ends the computation of gradients. In training mode, batch normalization changes its statistics with every forward pass; "
        + "and an optimizer with momentum or weight decay goes on moving weights that had gradients before, because these become zero and not null.");
}

using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM2001_HyperparameterOverwritten { get; } = Rule(
        "PRM2001",
        "Hyperparameter is overwritten while training",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' is a hyperparameter ({1}) and is overwritten in '{2}': {3}; keep the adapted value in a local variable",
        "A hyperparameter is set before training and belongs to the caller. Training that overwrites it makes the next training "
        + "start from another value than the one that was asked for, so the same object trained twice gives two different models. "
        + "Compute an effective value in a local variable and leave the hyperparameter as it was set.");

    public static DiagnosticDescriptor PRM2006_HyperparameterOutsideDomain { get; } = Rule(
        "PRM2006",
        "Hyperparameter is outside its domain",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "{0} is outside the domain {1} of '{2}' ({3}): {4}",
        "Every hyperparameter has a domain in which it has a meaning: a learning rate is positive, a fraction lies between 0 and 1. "
        + "Machine-learning libraries check some of these domains late, and some not at all, so a wrong value can train a useless model without an error. "
        + "Use a value inside the domain.");
}

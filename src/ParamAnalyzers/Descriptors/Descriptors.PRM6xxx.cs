using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM6001_NameStatesAnotherRole { get; } = Rule(
        "PRM6001",
        "Name states another role",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' says that it holds {1}, and it holds {2} ({3}); call it '{4}'",
        "Hyperparameters are set before training, learned parameters are estimated by it. A name that says one and holds the other sends every reader to the wrong place: to the settings for what only data can change, or to the data for what somebody chose. "
        + "Name the value by its role.");

    public static DiagnosticDescriptor PRM6002_TypeMixesRoles { get; } = Rule(
        "PRM6002",
        "One type mixes roles",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' holds what training found ('{1}') beside what somebody chose ('{2}'); keep the two in types of their own",
        "A bag of both roles says of no number where it comes from: whether it may be set, whether it has to be saved with the model, whether comparing two of them compares settings or results. "
        + "Keep learned parameters and hyperparameters in types of their own.");
}

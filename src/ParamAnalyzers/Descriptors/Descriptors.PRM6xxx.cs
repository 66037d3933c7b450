using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

internal static partial class Descriptors
{
    public static DiagnosticDescriptor PRM6001_NameStatesAnotherRole { get; } = Rule(
        "PRM6001",
        "Name states another role",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' says that it holds {1}, but it holds {2} ({3}); call it '{4}'",
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

    public static DiagnosticDescriptor PRM6003_DocumentationStatesAnotherRole { get; } = Rule(
        "PRM6003",
        "Documentation calls it by another role",
        Categories.Naming,
        DiagnosticSeverity.Hidden,
        "'{0}' is not what '{1}' is: {2} ({3}); write '{4}'",
        "Documentation is what people and tools read instead of the code. Where it calls a learning rate a learned parameter, or weights hyperparameters, it passes the confusion on. "
        + "Write the word for the role that the value has.");

    public static DiagnosticDescriptor PRM6004_HyperparameterSpelling { get; } = Rule(
        "PRM6004",
        "Spelling of hyperparameter",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' spells 'hyperparameter' differently from the team; call it '{1}'",
        "Hyperparameter is one word, like hypertext. A team may also write it as two; what costs time is to find both in one code base, because a search for the one does not find the other. "
        + "The option 'hyperparameter_spelling' says which.",
        isEnabledByDefault: false);

    public static DiagnosticDescriptor PRM6005_TeamNamingConvention { get; } = Rule(
        "PRM6005",
        "Team naming convention for a role",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' is {1} ({2}), and the team calls these '{3}'",
        "A prefix or suffix says in every line whether a value was chosen or found: scikit-learn ends the names of all that is learned with an underscore. "
        + "The rule speaks only where options give a prefix or a suffix for a role.",
        isEnabledByDefault: false);

    public static DiagnosticDescriptor PRM6006_TrainerStatesNoRoles { get; } = Rule(
        "PRM6006",
        "Public trainer states no roles",
        Categories.Naming,
        DiagnosticSeverity.Info,
        "'{0}' is a public trainer and states no roles: '{1}' is {2} ({3}); mark its members with attributes",
        "Inside a library, the bodies of a trainer show what its members are. Whoever uses the DLL sees names and types only, and so do their tools. "
        + "Attributes carry the roles to them.",
        isEnabledByDefault: false);
}

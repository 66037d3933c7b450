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

    public static DiagnosticDescriptor PRM2010_MagicHyperparameter { get; } = Rule(
        "PRM2010",
        "Magic hyperparameter in a training loop",
        Categories.Hyperparameters,
        DiagnosticSeverity.Info,
        "{0} is {1} and stands in the middle of '{2}', where nobody can set it; make it a property '{3}' with this default",
        "A hyperparameter that is written as a literal in the training loop cannot be set, tuned, reported or compared, and a reader takes it for a law of nature. "
        + "Give it a name and a default where the trainer is configured.");

    public static DiagnosticDescriptor PRM2011_HyperparameterIsSettable { get; } = Rule(
        "PRM2011",
        "Hyperparameter can be changed by anyone",
        Categories.Hyperparameters,
        DiagnosticSeverity.Info,
        "'{0}' is a hyperparameter and anyone can change it at any time, so the '{0}' of a trained '{1}' need not be the one it was trained with; make it 'init'",
        "A hyperparameter is set before training. With a public setter it can be changed while or after the model is trained, and then the object no longer says how it was trained. "
        + "Let it be set when the trainer is created.");

    public static DiagnosticDescriptor PRM2012_MemberHasTwoRoles { get; } = Rule(
        "PRM2012",
        "One member has two roles",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' is a hyperparameter ({1}) and is estimated from the data in '{2}': what was asked for and what was found share one name; use a second member for what was found",
        "A member that the caller sets and that training estimates holds two values under one name: what was asked for is gone after the first training, and the second training starts from what the first one found. "
        + "Keep the requested value and add a member for the one in effect.");

    public static DiagnosticDescriptor PRM2014_LearningRateByHand { get; } = Rule(
        "PRM2014",
        "Learning rate is changed by hand",
        Categories.Hyperparameters,
        DiagnosticSeverity.Info,
        "'{0}' is changed by hand in the training loop of '{1}'; use a schedule, so that what happens when can be seen and set",
        "A learning rate that changes while training follows a schedule: it warms up, it decays, or it drops on a plateau. "
        + "Numbers that are assigned in the middle of the loop are a schedule that nobody can see, set or compare. "
        + "Declare the schedule: an object, a method named after it, or [HyperparameterSchedule].");

    public static DiagnosticDescriptor PRM2002_OptionsChangedLate { get; } = Rule(
        "PRM2002",
        "Options are changed after a trainer took them",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' of '{1}' is changed after '{2}' took the options: {3}; make a new options object for each trainer",
        "A trainer keeps the options object it is given. Some of ML.NET read it again when they fit, so that a later change takes effect without any check; some have copied what they need, so that it is ignored. "
        + "Make a new options object for each trainer, and do not touch it afterwards.");

    public static DiagnosticDescriptor PRM2003_TrainerTunesOptions { get; } = Rule(
        "PRM2003",
        "Trainer tunes the options it was given",
        Categories.Hyperparameters,
        DiagnosticSeverity.Info,
        "'{0}' chooses '{1}' for the first data it is fitted on and writes it into its options, so every later fit uses what suited the first; set the value",
        "SDCA chooses settings that are left open when it is fitted and writes them into its options. A second fit, a fold of a cross-validation or another trainer with the same options then uses what was chosen for other data. "
        + "Set the values, or make a new trainer for each fit.");

    public static DiagnosticDescriptor PRM2007_HyperparametersContradict { get; } = Rule(
        "PRM2007",
        "Hyperparameters contradict each other",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' contradicts another setting ({1}): {2}",
        "Two settings can be valid alone and not together: a number of trees that is no multiple of the size of a bag, a switch that needs another one. "
        + "Libraries notice late or not at all. "
        + "Change one of the two.");

    public static DiagnosticDescriptor PRM2008_SearchSpaceMalformed { get; } = Rule(
        "PRM2008",
        "Search space is malformed",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' makes no sense in a search space: {1}",
        "A range whose minimum is not below its maximum, a logarithmic scale that starts at zero, a default outside its own range, a choice that is there twice: release builds of ML.NET check none of it and search something else. "
        + "Correct the bound.");

    public static DiagnosticDescriptor PRM2013_ImportantHyperparameterAtDefault { get; } = Rule(
        "PRM2013",
        "Important hyperparameter is left at its default",
        Categories.Hyperparameters,
        DiagnosticSeverity.Info,
        "'{0}' leaves {1} at the default, but {2}; write down what is meant, even when it is the default",
        "A few settings of each trainer decide what the model becomes, and their defaults suit nobody's data in particular. "
        + "A default that is written down is a decision that a reader can see, and it stays when a new version of the library has another default. "
        + "Write the values out.",
        isEnabledByDefault: false);

    public static DiagnosticDescriptor PRM2015_HyperparameterListDiffers { get; } = Rule(
        "PRM2015",
        "Hyperparameter baseline differs",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' {1}; {2}",
        "The values of hyperparameters decide what is learned, and they change in the middle of other changes. "
        + "With Hyperparameters.Shipped.txt and Hyperparameters.Unshipped.txt beside the project, every hyperparameter and its value stands in a file that is reviewed. "
        + "Record the change there, or take it back.",
        isEnabledByDefault: false);

    public static DiagnosticDescriptor PRM2016_UnknownKey { get; } = Rule(
        "PRM2016",
        "Unknown hyperparameter key",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' is not a key of '{1}'; {2}",
        "A search space is indexed by names, and the compiler checks none of them. A misspelled key throws in the middle of a search, or sets something that nobody reads. "
        + "Use a key of the space.");

    public static DiagnosticDescriptor PRM2004_ScheduleNeverStepped { get; } = Rule(
        "PRM2004",
        "Schedule is created and never stepped",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' is never stepped, so the learning rate stays as it was; call 'step()' at the end of each epoch",
        "A schedule changes the learning rate when it is stepped, and only then. One that is created and forgotten looks like a decay and is none. "
        + "Step it at the end of each epoch, or remove it.");

    public static DiagnosticDescriptor PRM2005_ScheduleSteppedInWrongPlace { get; } = Rule(
        "PRM2005",
        "Schedule is stepped in the wrong place",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' is stepped {1}",
        "A schedule is stepped after the optimizer, once for each epoch or batch. Stepped before, it skips the first learning rate; after the last epoch, it changes a rate that nobody uses; without a step of the optimizer, nothing learns at all. "
        + "Step it at the end of the loop that trains.");

    public static DiagnosticDescriptor PRM2009_SettingHasNoEffect { get; } = Rule(
        "PRM2009",
        "Setting has no effect",
        Categories.Hyperparameters,
        DiagnosticSeverity.Warning,
        "'{0}' of '{1}' has no effect here: {2}",
        "Some setters of TorchSharp write a value that is only read when an optimizer or layer is created. The assignment is accepted and changes nothing. "
        + "Set the value in the parameter groups, or when the object is created.");
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers;

/// <summary>Every diagnostic of the package. One partial file per family of ids; this one holds the factory and the list.</summary>
internal static partial class Descriptors
{
    /// <summary>All descriptors, ordered by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Catalogue.All;

    private static DiagnosticDescriptor Rule(
        string id,
        string title,
        string category,
        DiagnosticSeverity severity,
        string message,
        string description,
        bool isEnabledByDefault = true,
        params string[] customTags) =>
#pragma warning disable RS0030 // This is the one factory.
        new(id, title, message, category, severity, isEnabledByDefault, description, HelpLink(id), customTags);
#pragma warning restore RS0030

    /// <summary>The page of a rule, or null while the rule pages have no public address: a dead link is worse than none.</summary>
    private static string? HelpLink(string id) =>
        BuildConstants.HelpLinkBase.Length == 0 ? null : BuildConstants.HelpLinkBase + "/" + id + ".md";

    /// <summary>A class of its own, because the order in which the files of a partial class are initialized is not defined.</summary>
    private static class Catalogue
    {
        public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create<DiagnosticDescriptor>(
            PRM1001_SeedIsSearched,
            PRM1002_SeedChosenByScore,
            PRM1003_SeedAmongHyperparameters,
            PRM1004_DeclaredSeedIgnored,
            PRM1005_UnseededRandomness,
            PRM1006_SeedVaries,
            PRM1007_SeedIsRepeated,
            PRM1008_ContextSeedDoesNotReach,
            PRM1009_SeededButNotDeterministic,
            PRM1010_TorchSeedDoesNotCover,
            PRM1011_SeedForHashing,
            PRM1012_SamplingKey,
            PRM2001_HyperparameterOverwritten,
            PRM2002_OptionsChangedLate,
            PRM2003_TrainerTunesOptions,
            PRM2004_ScheduleNeverStepped,
            PRM2005_ScheduleSteppedInWrongPlace,
            PRM2006_HyperparameterOutsideDomain,
            PRM2007_HyperparametersContradict,
            PRM2008_SearchSpaceMalformed,
            PRM2009_SettingHasNoEffect,
            PRM2010_MagicHyperparameter,
            PRM2011_HyperparameterIsSettable,
            PRM2012_MemberHasTwoRoles,
            PRM2013_ImportantHyperparameterAtDefault,
            PRM2014_LearningRateByHand,
            PRM2015_HyperparameterListDiffers,
            PRM2016_UnknownKey,
            PRM3001_LearnedParameterWrittenOutsideTraining,
            PRM3002_PredictionChangesLearnedParameters,
            PRM3003_LearnedParameterExposed,
            PRM3004_PredictionBeforeTraining,
            PRM3005_TrainingKeepsState,
            PRM3006_PredictionReadsTrainingSetting,
            PRM3007_CopySharesLearnedParameters,
            PRM3008_ModuleNeverRegisters,
            PRM3009_LayersOutOfSight,
            PRM3010_ComponentAssignedLate,
            PRM3011_TrainableTensorIsNoParameter,
            PRM3012_LayerCreatedInForward,
            PRM3013_OptimizerHoldsOther,
            PRM3014_SnapshotFollows,
            PRM3015_PartialLoadIgnored,
            PRM3016_LearnedParameterNotSaved,
            PRM4001_InferenceInTrainingMode,
            PRM4002_TrainingInEvaluationMode,
            PRM4003_FunctionalIgnoresMode,
            PRM4004_EvaluationBuildsGraph,
            PRM4005_ScopeNeverClosed,
            PRM4006_GradientsNeverCleared,
            PRM4007_GradientsClearedTooEarly,
            PRM4008_FrozenModuleLearns,
            PRM5001_TrainedOnTestData,
            PRM5002_FittedBeforeSplit,
            PRM5003_TestSetChooses,
            PRM5004_FoldsShareModel,
            PRM5005_MeasuredOnTraining,
            PRM6001_NameStatesAnotherRole,
            PRM6002_TypeMixesRoles,
            PRM6003_DocumentationStatesAnotherRole,
            PRM6004_HyperparameterSpelling,
            PRM6005_TeamNamingConvention,
            PRM6006_TrainerStatesNoRoles,
            PRM9001_ConfigurationNotUnderstood,
            PRM9002_AnnotationsContradict,
            PRM9003_RuleFailed,
            PRM9004_BaselineIsStale);
    }
}

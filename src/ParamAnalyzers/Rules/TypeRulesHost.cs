using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Baseline;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Rules.Evaluation;
using ParamAnalyzers.Rules.Hyperparameters;
using ParamAnalyzers.Rules.LearnedParameters;
using ParamAnalyzers.Rules.Modules;
using ParamAnalyzers.Rules.Naming;
using ParamAnalyzers.Rules.Randomness;
using ParamAnalyzers.Rules.TrainingState;

namespace ParamAnalyzers.Rules;

/// <summary>The host of all rules over the facts of a type: one walk over its bodies, one set of facts, many predicates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypeRulesHost : HostAnalyzer<TypeRule>
{
    /// <summary>The kinds of operations that can trigger a rule.</summary>
    internal static readonly ImmutableArray<OperationKind> GlancedKinds = ImmutableArray.Create(
        OperationKind.SimpleAssignment,
        OperationKind.CompoundAssignment,
        OperationKind.CoalesceAssignment,
        OperationKind.DeconstructionAssignment,
        OperationKind.Increment,
        OperationKind.Decrement,
        OperationKind.Invocation,
        OperationKind.ObjectCreation);

    public TypeRulesHost()
        : base(
            new SearchedSeed(),
            new SearchedSeedMember(),
            new SeedSweptWithSettings(),
            new DeclaredSeedIgnored(),
            new UnseededRandomness(),
            new SeedChosenByScore(),
            new ContextSeedDoesNotReach(),
            new SeededButNotDeterministic(),
            new SeedForHashing(),
            new SamplingKey(),
            new VaryingSeed(),
            new RepeatedSeed(),
            new HyperparameterOverwritten(),
            new SharedSettingAdapted(),
            new HyperparameterOutsideDomain(),
            new OptionsChangedLate(),
            new TrainerTunesOptions(),
            new HyperparametersContradict(),
            new SearchSpaceMalformed(),
            new SearchRangeMalformed(),
            new UnknownKey(),
            new MagicHyperparameter(),
            new HyperparameterIsSettable(),
            new MemberHasTwoRoles(),
            new ImportantHyperparameterAtDefault(),
            new LearningRateByHand(),
            new RateVariableByHand(),
            new HyperparameterListDiffers(),
            new LearnedParameterWrittenOutsideTraining(),
            new PredictionChangesLearnedParameters(),
            new LearnedParameterExposed(),
            new PredictionBeforeTraining(),
            new TrainingKeepsState(),
            new PredictionReadsTrainingSetting(),
            new CopySharesLearnedParameters(),
            new LearnedParameterNotSaved(),
            new TorchSeedDoesNotCover(),
            new ScheduleNeverStepped(),
            new ScheduleSteppedInWrongPlace(),
            new SettingHasNoEffect(),
            new ModuleNeverRegisters(),
            new LayersOutOfSight(),
            new ComponentAssignedLate(),
            new TrainableTensorIsNoParameter(),
            new LayerCreatedInForward(),
            new OptimizerHoldsOther(),
            new SnapshotFollows(),
            new PartialLoadIgnored(),
            new InferenceInTrainingMode(),
            new TrainingInEvaluationMode(),
            new FunctionalIgnoresMode(),
            new EvaluationBuildsGraph(),
            new ScopeNeverClosed(),
            new GradientsNeverCleared(),
            new GradientsClearedTooEarly(),
            new FrozenModuleLearns(),
            new FittedBeforeSplit(),
            new ScaledBeforeSplit(),
            new MetricOnTrainingRows(),
            new TestSetChooses(),
            new FoldsShareModel(),
            new MeasuredOnTraining(),
            new TrainedOnTestData(),
            new NameStatesAnotherRole(),
            new DocumentationStatesAnotherRole(),
            new TeamNamingConvention(),
            new TrainerStatesNoRoles())
    {
    }

    /// <summary>For tests: a host with other rules.</summary>
    internal TypeRulesHost(params TypeRule[] rules)
        : base(rules)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, Session session, ImmutableArray<TypeRule> rules, Findings findings)
    {
        rules = rules.RemoveAll(rule => !session.Has(rule.About));
        var hyperparameters = session.Hyperparameters is { } list && rules.Any(rule => rule is HyperparameterListDiffers) ? new HyperparameterTracker(list) : null;
        if (hyperparameters is not null && !Findings.IsWriting(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            context.RegisterCompilationEndAction(hyperparameters.ReportRemoved);
        }

        var index = new TargetIndex(rules.RemoveAll(rule => rule is WholeTypeRule), session);
        var wholeTypeRules = rules.OfType<WholeTypeRule>().ToImmutableArray();
        context.RegisterSymbolStartAction(
            start =>
            {
                if (start.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } type)
                {
                    var visit = new TypeVisit(type, session, wholeTypeRules, index, findings, hyperparameters);
                    if (!index.IsEmpty)
                    {
                        start.RegisterOperationAction(visit.Glance, GlancedKinds);
                    }

                    start.RegisterOperationBlockAction(visit.Keep);
                    start.RegisterSymbolEndAction(visit.End);
                }
            },
            SymbolKind.NamedType);
    }
}


using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Hyperparameters;

/// <summary>PRM2003: SDCA writes what it has tuned for the first data into its options, and keeps it for all that follow.</summary>
internal sealed class TrainerTunesOptions() : MlNetCallRule(MlNetCall.Stage)
{
    private static readonly string[] Tuned = { "MaximumNumberOfIterations", "L2Regularization", "L1Regularization" };

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM2003_TrainerTunesOptions;

    public override bool MayConcern(in Target target) =>
        base.MayConcern(target)
        && target.Called is { ReturnType.Name: var trainer }
        && trainer.StartsWith("Sdca", System.StringComparison.Ordinal);

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (TrainerCall.Of(operation, facts) is { IsUnderstood: true } trainer
            && Tuned.FirstOrDefault(setting => !trainer.Sets(setting, facts)) is { } unset
            && ReuseOf(trainer, facts) is { } reuse)
        {
            report.At(Descriptor, trainer.Call.NameLocation(), new Evidence(EvidenceKind.BuiltInKnowledge, "fitted again here", reuse), trainer.Call.TargetMethod.Name, unset);
        }
    }

    /// <summary>The place of the second fit of one trainer object: cross-validation, a loop, a second call; or of the second trainer with the same options.</summary>
    private static Location? ReuseOf(TrainerCall trainer, TypeFacts facts)
    {
        if (facts.CallsThat(MlNetCall.CrossValidate).FirstOrDefault(use => Trains(use, trainer, facts)) is { } validated)
        {
            return validated.NameLocation();
        }

        var uses = FitsByStage(facts)[trainer.Call].Where(use => !IsMadeFor(use, trainer, facts)).ToList();
        if (uses.FirstOrDefault(use => RoundsAround(use, trainer, facts).Any(round => !Repetition.IsIn(trainer.Call, round))) is { } repeated)
        {
            return repeated.NameLocation();
        }

        return uses.Count > 1 ? uses[1].NameLocation()
            : trainer.Options is { } options
                ? facts.Invocations.Select(call => call.Operation)
                    .FirstOrDefault(other => !ReferenceEquals(other, trainer.Call) && other.Syntax.SpanStart > trainer.Call.Syntax.SpanStart && TrainerCall.Of(other, facts) is { } second && ReferenceEquals(second.Options, options))?.NameLocation()
            : null;
    }

    /// <summary>The loops around the fit, and around the calls of its method where the object keeps one trainer for its life.</summary>
    private static IEnumerable<IOperation> RoundsAround(IInvocationOperation fit, TrainerCall trainer, TypeFacts facts) =>
        facts.CallableOf(trainer.Call) is not IMethodSymbol { MethodKind: not MethodKind.Constructor } && facts.Owners.Of(fit) is { } owner
            ? Repetition.Enclosing(fit).Concat(facts.CallsTo(owner).Where(call => call.Instance?.Unwrap() is IInstanceReferenceOperation).SelectMany(Repetition.Enclosing))
            : Repetition.Enclosing(fit).Take(1);

    /// <summary>The fit calls the method, or reads the property, that makes the trainer, so that it gets one of its own: <c>NewTrainer().Fit(rows)</c>.</summary>
    private static bool IsMadeFor(IInvocationOperation fit, TrainerCall trainer, TypeFacts facts) =>
        facts.Owners.Of(trainer.Call) is { } factory && (factory is IMethodSymbol { MethodKind: MethodKind.PropertyGet } || facts.CallsTo(factory).Any(made => fit.Instance!.DescendantsAndSelf().Contains(made)));

    /// <summary>The fits of every stage of a pipeline, in the order of the source.</summary>
    private static ILookup<IOperation, IInvocationOperation> FitsByStage(TypeFacts facts) => facts.Once(nameof(FitsByStage), () =>
        facts.CallsThat(MlNetCall.Fit).Where(fit => fit.Instance is not null)
            .SelectMany(fit => facts.Pipelines.Of(fit.Instance!).Stages.Select(stage => (Stage: (IOperation)stage.Call, Fit: fit)))
            .ToLookup(pair => pair.Stage, pair => pair.Fit));

    private static bool Trains(IInvocationOperation validation, TrainerCall trainer, TypeFacts facts) =>
        validation.Arguments.FirstOrDefault(argument => facts.Session.MlNet.IsEstimator(argument.Parameter?.Type))?.Value is { } estimator
        && facts.Pipelines.Of(estimator).Stages.Any(stage => ReferenceEquals(stage.Call, trainer.Call));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>What rules about trainers of a seeded context have in common: they look at calls that make trainers, and are silent when nobody knows whether the context is seeded.</summary>
internal abstract class SeededTrainerRule : TypeRule
{
    public sealed override bool IsTriggeredBy(in Glance glance) =>
        glance.Operation is IInvocationOperation { TargetMethod: { ReturnType: INamedTypeSymbol estimator } method }
        && glance.Session.MlNet.Classify(method) == MlNetCall.Stage
        && glance.Session.Roles.KnowledgeOfType(estimator) is { } knowledge
        && MayMatter(knowledge);

    public sealed override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (TrainerCall.Of(operation, facts) is { IsUnderstood: true } trainer && facts.Contexts.SeedBehind(trainer.Call) == Libraries.MlNet.ContextSeed.Seeded && IsFinding(trainer, facts))
        {
            var evidence = new Evidence(EvidenceKind.BuiltInKnowledge, "known from ML.NET");
            report.At(Descriptor, trainer.Call.NameLocation(), evidence, trainer.Call.TargetMethod.Name);
        }
    }

    protected abstract bool MayMatter(TypeKnowledge trainer);

    protected abstract bool IsFinding(TrainerCall trainer, TypeFacts facts);
}

/// <summary>PRM1008: some trainers have a seed of their own, with a fixed default.</summary>
internal sealed class ContextSeedDoesNotReach : SeededTrainerRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1008_ContextSeedDoesNotReach;

    protected override bool MayMatter(TypeKnowledge trainer) => trainer.Randomness == Knowledge.Randomness.OwnSeed;

    protected override bool IsFinding(TrainerCall trainer, TypeFacts facts) => !trainer.Sets("Seed", facts);
}

/// <summary>PRM1009: some trainers depend on how their threads happen to run.</summary>
internal sealed class SeededButNotDeterministic : SeededTrainerRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1009_SeededButNotDeterministic;

    protected override bool MayMatter(TypeKnowledge trainer) => trainer.VariesWithThreads;

    protected override bool IsFinding(TrainerCall trainer, TypeFacts facts) =>
        (trainer.ValueOf("Deterministic") is { } deterministic ? deterministic.Unwrap().ConstantValue is { HasValue: true, Value: false } : !trainer.Sets("Deterministic", facts))
        && (trainer.ValueOf("NumberOfThreads") is { } threads
            ? threads.Unwrap().ConstantValue is { HasValue: true, Value: int count } && count != 1
            : !trainer.Sets("NumberOfThreads", facts));
}

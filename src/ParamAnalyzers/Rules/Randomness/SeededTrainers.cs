using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>What rules about trainers of a seeded context have in common: they look at calls that make trainers, and are silent when nobody knows whether the context is seeded.</summary>
internal abstract class SeededTrainerRule() : MlNetCallRule(MlNetCall.Stage)
{
    public sealed override bool MayConcern(in Target target) =>
        base.MayConcern(target)
        && target.Called is { ReturnType: INamedTypeSymbol estimator }
        && target.Session.Roles.KnowledgeOfType(estimator) is { } knowledge
        && MayMatter(knowledge);

    public sealed override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (TrainerCall.Of(operation, facts) is { IsUnderstood: true } trainer && IsSeeded(trainer, facts) && IsFinding(trainer, facts))
        {
            var evidence = Evidence.KnownFrom("ML.NET", trainer.Options?.Syntax.GetLocation());
            report.At(Descriptor, trainer.Call.NameLocation(), evidence, PropertiesFor(trainer, facts), trainer.Call.TargetMethod.Name);
        }
    }

    protected virtual bool IsSeeded(TrainerCall trainer, TypeFacts facts) => facts.Contexts.SeedBehind(trainer.Call) == Libraries.MlNet.ContextSeed.Seeded;

    protected abstract bool MayMatter(Reproducibility trainer);

    protected abstract bool IsFinding(TrainerCall trainer, TypeFacts facts);

    /// <summary>What the fix needs to know.</summary>
    protected virtual ImmutableDictionary<string, string?> PropertiesFor(TrainerCall trainer, TypeFacts facts) => ImmutableDictionary<string, string?>.Empty;
}

/// <summary>PRM1008: some trainers have a seed of their own, with a fixed default.</summary>
internal sealed class ContextSeedDoesNotReach : SeededTrainerRule
{
    /// <summary>The property of a finding that holds the seed of the context as it can be written at the trainer.</summary>
    public const string Seed = nameof(Seed);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1008_ContextSeedDoesNotReach;

    protected override bool MayMatter(Reproducibility trainer) => trainer.Randomness == Knowledge.Randomness.OwnSeed;

    protected override bool IsFinding(TrainerCall trainer, TypeFacts facts) => !trainer.Sets("Seed", facts);

    protected override ImmutableDictionary<string, string?> PropertiesFor(TrainerCall trainer, TypeFacts facts) =>
        facts.Contexts.SeedGivenBehind(trainer.Call) is { } seed && TextOf(seed.Unwrap(), facts.CallableOf(trainer.Call), facts) is { } text
            ? base.PropertiesFor(trainer, facts).Add(Seed, text)
            : base.PropertiesFor(trainer, facts);

    /// <summary>A member of the type can be named everywhere in it, a local or parameter only in its own method; else the number is written.</summary>
    private static string? TextOf(IOperation seed, ISymbol? callable, TypeFacts facts) => seed switch
    {
        IFieldReferenceOperation { Field: var field } when SymbolEqualityComparer.Default.Equals(field.ContainingType, facts.Type) => field.Name,
        IParameterReferenceOperation { Parameter: var parameter } when parameter.Type.SpecialType == SpecialType.System_Int32 && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, callable) => parameter.Name,
        { ConstantValue: { HasValue: true, Value: int number } } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}

/// <summary>PRM1009: some trainers depend on how their threads happen to run.</summary>
internal sealed class SeededButNotDeterministic : SeededTrainerRule
{
    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1009_SeededButNotDeterministic;

    protected override bool MayMatter(Reproducibility trainer) => trainer.VariesWithThreads == true;

    /// <summary>By the context, or by a seed of its own.</summary>
    protected override bool IsSeeded(TrainerCall trainer, TypeFacts facts) => base.IsSeeded(trainer, facts) || trainer.ValueOf("Seed") is { ConstantValue: not { HasValue: true, Value: null } };

    protected override bool IsFinding(TrainerCall trainer, TypeFacts facts) =>
        (trainer.ValueOf("Deterministic") is { } deterministic ? deterministic.Unwrap().ConstantValue is { HasValue: true, Value: false } : !trainer.Sets("Deterministic", facts))
        && (trainer.ValueOf("NumberOfThreads") is { } threads
            ? threads.Unwrap() is IPropertyReferenceOperation { Property.Name: "ProcessorCount" } or { ConstantValue: { HasValue: true, Value: int and not 1 } }
            : !trainer.Sets("NumberOfThreads", facts));
}

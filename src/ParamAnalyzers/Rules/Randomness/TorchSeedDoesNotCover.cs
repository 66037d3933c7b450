using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.TorchSharp;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1010: the generators of torch and the generator of the system know nothing of one another.</summary>
internal sealed class TorchSeedDoesNotCover : TypeRule
{
    /// <summary>The property of a finding that holds the seed of torch as it can be written here.</summary>
    public const string Seed = nameof(Seed);

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1010_TorchSeedDoesNotCover;

    public override Library About => Library.TorchSharp;

    public override bool MayConcern(in Target target) => IsLoader(target) || target.Created.IsRandom();

    public override bool IsTriggeredBy(in Glance glance) => IsUnseededLoader(glance.Operation) || glance.Operation is IObjectCreationOperation creation && creation.IsUnseededRandom();

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (!IsSeeded(facts))
        {
            return;
        }

        if (IsUnseededLoader(operation))
        {
            Report(operation, "DataLoader", "it shuffles without a seed of its own", facts, report);
        }
        else if (facts.CallableOf(operation) is { } callable && ShapesTraining(operation, callable, facts) && !SeedChoice.IsLeftToTheCaller(operation, facts))
        {
            Report(operation, "new Random()", "it has no seed", facts, report);
        }
    }

    /// <summary>True when the type seeds torch, and so means to be repeatable.</summary>
    public static bool IsSeeded(TypeFacts facts) => facts.Torch.OfKind(TorchCall.Reseed).Any();

    /// <summary>A loader of torch, or a factory of one.</summary>
    public static bool IsLoader(in Target target) => (target.Called ?? (ISymbol?)target.Created) is { Name: "DataLoader" or "IterableDataLoader" } loader && TorchSharpSymbols.Owns(loader);

    /// <summary>A loader that shuffles and was given neither a seed nor a shuffler. The order in which a model is measured does not shape it.</summary>
    public static bool IsUnseededLoader(IOperation operation) =>
        operation is IObjectCreationOperation { Type.Name: "DataLoader" or "IterableDataLoader" } or IInvocationOperation { TargetMethod.Name: "DataLoader" or "IterableDataLoader" }
        && (operation is IObjectCreationOperation { Type: { } type } ? TorchSharpSymbols.Owns(type) : TorchSharpSymbols.Owns(((IInvocationOperation)operation).TargetMethod))
        && operation.Arguments() is var arguments
        && arguments.ArgumentFor("shuffle") is { ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue: { HasValue: true, Value: true } }
        && arguments.ArgumentFor("seed") is { } seed
        && (seed.ArgumentKind == ArgumentKind.DefaultValue || arguments.IsUnseeded())
        && !IsNamedAfterEvaluation(operation, arguments);

    private static bool IsNamedAfterEvaluation(IOperation loader, ImmutableArray<IArgumentOperation> arguments)
    {
        var name = loader.Surrounding() switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation assignment => Variables.Of(assignment.Target),
            _ => null,
        };
        return (name is not null && DataPartWords.HeldOut.HasWordOf(name.Name))
            || (arguments.ArgumentFor(0) is { } data && Variables.Of(data.Value) is { } rows && DataPartWords.HeldOut.HasWordOf(rows.Name));
    }

    private void Report(IOperation place, string what, string reason, TypeFacts facts, TypeReport report) => report.At(
        Descriptor,
        place is IInvocationOperation ? place.NameLocation() : place.Syntax.GetLocation(),
        Evidence.KnownFrom("TorchSharp"),
        SeedOf(place, facts) is { } seed ? ImmutableDictionary<string, string?>.Empty.Add(Seed, seed) : ImmutableDictionary<string, string?>.Empty,
        what,
        reason);

    /// <summary>What torch was seeded with: a whole number, or a member, parameter or local of that type that can be named at the place.</summary>
    private static string? SeedOf(IOperation place, TypeFacts facts)
    {
        var use = facts.Torch.OfKind(TorchCall.Reseed).First();
        if (use.Operation is not IInvocationOperation { Arguments: [{ Value: var given }, ..] })
        {
            return null;
        }

        var seed = given.Unwrap();
        return seed is IFieldReferenceOperation { Field: { Type.SpecialType: SpecialType.System_Int32 } field } && SymbolEqualityComparer.Default.Equals(field.ContainingType, facts.Type) ? field.Name
            : seed is IParameterReferenceOperation or ILocalReferenceOperation && seed.Type?.SpecialType == SpecialType.System_Int32 && facts.Owners.AreSame(use.Operation, place) && use.Operation.Syntax.SpanStart < place.Syntax.SpanStart ? Variables.Of(seed)?.Name
            : seed.TryGetNumber(out var number) && number is >= int.MinValue and <= int.MaxValue ? number.ToString("R", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The generator stands where a model is trained: in a method that trains, or that the training calls.</summary>
    private static bool ShapesTraining(IOperation generator, ISymbol callable, TypeFacts facts) =>
        TrainingCode.ShapesAModel(generator, callable, facts)
        || (facts.Owners.Of(generator) is { } owner && (facts.Torch.Reaches(owner, TorchCall.OptimizerStep) || facts.Torch.UsesIn(owner).Any(use => use.Kind == TorchCall.Reseed)));
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Roles;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Rules.Randomness;

/// <summary>PRM1011: a random seed says nothing about the model, a seed of hashing picks its features; one value for both ties them together.</summary>
internal sealed class SeedForHashing : TypeRule
{
    private const int LongestDetour = 3;

    public override DiagnosticDescriptor Descriptor => Descriptors.PRM1011_SeedForHashing;

    public override bool MayConcern(in Target target) => target.Symbol is IMethodSymbol method && MlNetSymbols.Owns(method) && method.Parameters.Any(IsHashSeed);

    public override bool IsTriggeredBy(in Glance glance) => HashSeedOf(glance.Operation) is not null;

    public override void Check(IOperation operation, TypeFacts facts, TypeReport report)
    {
        if (HashSeedOf(operation) is not { } seed || VariableBehind(seed.Value, facts) is not { } variable)
        {
            return;
        }

        if (RandomSeeds(facts)[variable].FirstOrDefault() is { } other)
        {
            report.At(Descriptor, seed.Value.Syntax.GetLocation(), new Evidence(EvidenceKind.Origin, "a random seed here", other), variable.Name);
        }
    }

    /// <summary>The places where a random generator is seeded, by the variable that it is seeded with.</summary>
    private static ILookup<ISymbol?, Location> RandomSeeds(TypeFacts facts) => facts.Once(nameof(RandomSeeds), () => facts.Operations
        .Where(call => HashSeedOf(call) is null)
        .SelectMany(call => SeedSink.Of(call, facts.Session.Roles))
        .ToLookup(sink => VariableBehind(sink.Value, facts), sink => sink.Place, SymbolEqualityComparer.Default));

    /// <summary>The argument <c>seed</c> of a transform of ML.NET that hashes, or of its options.</summary>
    private static IArgumentOperation? HashSeedOf(IOperation operation) =>
        operation.Callee() is { } method && MlNetSymbols.Owns(method)
            ? operation.Arguments().FirstOrDefault(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && IsHashSeed(parameter))
            : null;

    /// <summary>The seed that picks the hash function of a transform of ML.NET; all of these are unsigned, and random seeds are not.</summary>
    public static bool IsHashSeed(IParameterSymbol parameter) => parameter is { Name: "seed", Type.SpecialType: SpecialType.System_UInt32 } && MlNetSymbols.Owns(parameter.ContainingSymbol);

    /// <summary>The variable at the start of those that are only other names of it: <c>_seed = seed; var hashing = (uint)_seed;</c></summary>
    private static ISymbol? VariableBehind(IOperation value, TypeFacts facts)
    {
        var variable = Variables.Of(Unconverted(value));
        for (var step = 0; step < LongestDetour && variable is IFieldSymbol or IPropertySymbol or ILocalSymbol && facts.Values.OnlyValueOf(variable) is { } given && Unconverted(given).Unwrap().Instance()?.Unwrap() is null or IInstanceReferenceOperation && Variables.Of(Unconverted(given)) is { } behind; step++)
        {
            variable = behind;
        }

        return variable;
    }

    private static IOperation Unconverted(IOperation value) =>
        value.Unwrap() is IInvocationOperation { TargetMethod: { Name: "ToUInt32" or "ToInt32", ContainingType.Name: "Convert" }, Arguments: [{ Value: var converted }] } ? converted : value;
}

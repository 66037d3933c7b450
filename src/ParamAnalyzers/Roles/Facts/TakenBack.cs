using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Changes that are taken back: some write of the same method puts back what was read from the member before. A numeric gradient, a trial, a temporary mode.</summary>
internal static class TakenBack
{
    public static bool Is(AccessFact access, TypeFacts facts) => facts.Once(nameof(TakenBack), access.Symbol, access.Callable, () =>
        facts.AccessesTo(access.Symbol).Any(other =>
            SymbolEqualityComparer.Default.Equals(other.Callable, access.Callable)
            && other.Write.Value?.Unwrap() is ILocalReferenceOperation { Local: var saved }
            && facts.Values.Of(saved) is [{ Kind: BindingKind.Value, Value: var value }]
            && Surroundings.Mentions(value, access.Symbol)));
}

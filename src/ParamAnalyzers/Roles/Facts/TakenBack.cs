using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>Changes that are taken back: some write of the same method puts back what was read from the member before. A numeric gradient, a trial, a temporary mode.</summary>
internal static class TakenBack
{
    public static bool IsTakenBack(AccessFact access, TypeFacts facts) => facts.Once(nameof(TakenBack), access.Symbol, access.Callable, () =>
        facts.AccessesTo(access.Symbol).Any(other =>
            SymbolEqualityComparer.Default.Equals(other.Callable, access.Callable)
            && other.Write.Operation is not ICompoundAssignmentOperation
            && other.Write.Value?.Unwrap() is ILocalReferenceOperation { Local: var saved }
            && facts.Values.OnlyValueOf(saved) is { } value
            && IsReadOf(value, access.Symbol)));

    /// <summary>The member, an element of it or a copy of it; what is computed from it is another value.</summary>
    private static bool IsReadOf(IOperation value, ISymbol symbol)
    {
        IOperation? current = value;
        while (current is not null && !SymbolEqualityComparer.Default.Equals(current.Unwrap().ReferencedMember(), symbol))
        {
            current = current.Unwrap() switch
            {
                IInvocationOperation { TargetMethod.Name: "Clone" or "clone" or "ToArray" or "ToList" or "GetValueOrDefault" } copy => copy.Source(),
                var element => ContentMutators.ContainerOf(element) ?? (element as IMemberReferenceOperation)?.Instance,
            };
        }

        return current is not null;
    }
}

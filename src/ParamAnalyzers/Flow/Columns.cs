using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>Methods of the type that pick columns of the rows they are given: <c>X(rows)</c>, which is <c>rows.Select(row => row.Features).ToArray()</c>. Each call is about its own rows.</summary>
internal static class Columns
{
    private const int LongestChain = 8;

    /// <summary>The rows whose columns these are, by way of a variable or at once; or null.</summary>
    public static IOperation? RowsBehind(IOperation data, ValueIndex values) =>
        (Variables.Of(data) is ILocalSymbol local ? values.OnlyValueOf(local) ?? data : data).Unwrap() is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } picker } call
        && Tracing.IsOnlyCalledHere(picker)
        && values.OnlyValueOf(picker.OriginalDefinition) is { } picked
        && SourceOf(picked) is IParameterReferenceOperation { Parameter: var rows }
        && SymbolEqualityComparer.Default.Equals(rows.ContainingSymbol, picker.OriginalDefinition)
            ? call.Arguments.ArgumentFor(rows.Ordinal)?.Value
            : null;

    /// <summary>What a chain of <c>Select</c>, <c>ToArray</c> and <c>ToList</c> begins with.</summary>
    private static IOperation SourceOf(IOperation chain)
    {
        var current = chain.Unwrap();
        for (var step = 0; step < LongestChain && current is IInvocationOperation { TargetMethod: { Name: "Select" or "ToArray" or "ToList" } method } link && method.IsLinq() && link.Source() is { } source; step++)
        {
            current = source.Unwrap();
        }

        return current;
    }
}

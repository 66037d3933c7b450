using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Flow;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles.Facts;

/// <summary>What a method of the type fills that is given an array or a list: <c>CopyNormalised(sums, _start)</c>.</summary>
internal static class FilledArguments
{
    /// <summary>The writes that calls make through parameters which several calls give something. What a single call gives is followed where the method writes (<see cref="WriteResolver"/>).</summary>
    public static IEnumerable<RawWrite> In(IReadOnlyList<BodyScan> bodies, ValueIndex values)
    {
        var filled = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        filled.UnionWith(bodies.SelectMany(body => body.Writes).Select(FilledBy).OfType<ISymbol>().Where(parameter => values.Of(parameter).Count > 1));
        return filled.Count == 0 ? [] : bodies.SelectMany(body => body.Invocations).SelectMany(call => In(call.Operation, call.Callable, filled));
    }

    private static IEnumerable<RawWrite> In(IOperation operation, ISymbol callable, HashSet<ISymbol> filled) =>
        operation is IInvocationOperation call
            ? call.Arguments.Where(argument => argument.Parameter is { } parameter && filled.Contains(parameter.OriginalDefinition)).Select(argument => new RawWrite(argument.Value, null, call, callable, ChangesContent: true))
            : [];

    /// <summary>The parameter whose elements are written, or null.</summary>
    private static ISymbol? FilledBy(RawWrite write)
    {
        var (target, changesContent) = (write.Target.Unwrap(), write.ChangesContent);
        while (ContentMutators.ContainerOf(target) is { } container)
        {
            (target, changesContent) = (container.Unwrap(), true);
        }

        return changesContent && target is IParameterReferenceOperation { Parameter: { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } } parameter }
            ? parameter.OriginalDefinition
            : null;
    }
}

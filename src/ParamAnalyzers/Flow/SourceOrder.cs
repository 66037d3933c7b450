using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Flow;

/// <summary>Operations, or what is known about them, in the order of the source: those in one loop are found without a look at all others.</summary>
/// <param name="items">What is put in order.</param>
/// <param name="operationOf">Where an item stands.</param>
internal sealed class SourceOrder<T>(IEnumerable<T> items, Func<T, IOperation> operationOf)
{
    private readonly Dictionary<SyntaxTree, List<T>> _byTree = items
        .GroupBy(item => operationOf(item).Syntax.SyntaxTree)
        .ToDictionary(group => group.Key, group => group.OrderBy(item => operationOf(item).Syntax.SpanStart).ToList());

    public IEnumerable<T> All => _byTree.Values.SelectMany(ordered => ordered);

    /// <summary>The items whose source lies within that of the scope, from the first to the last.</summary>
    public IEnumerable<T> In(IOperation scope) =>
        Between(scope.Syntax.SyntaxTree, scope.Syntax.SpanStart, scope.Syntax.Span.End).Where(item => Repetition.IsIn(operationOf(item), scope));

    /// <summary>The items whose source begins at the one position or behind it, and before the other.</summary>
    public IEnumerable<T> Between(SyntaxTree tree, int start, int end)
    {
        if (!_byTree.TryGetValue(tree, out var ordered))
        {
            yield break;
        }

        for (var index = FirstFrom(start, ordered); index < ordered.Count && operationOf(ordered[index]).Syntax.SpanStart < end; index++)
        {
            yield return ordered[index];
        }
    }

    private int FirstFrom(int position, List<T> ordered)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = operationOf(ordered[middle]).Syntax.SpanStart < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

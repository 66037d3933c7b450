using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ParamAnalyzers.Flow;

/// <summary>
/// What a statement settles for the places after it in the same block. Most code says <c>model.eval()</c> and goes on;
/// to know one way on which the state is this one, no control flow has to be made.
/// </summary>
internal static class Settled
{
    /// <summary>True when the state that the setter brings about is one of those at the place: the setter is a statement of a block around it, and nothing in between leaves that state.</summary>
    /// <param name="table">The states.</param>
    /// <param name="state">The state after the setter, whatever was before.</param>
    /// <param name="setter">A call.</param>
    /// <param name="place">An operation of the same method or local function.</param>
    /// <param name="between">The operations that begin behind the setter and before the end of the place.</param>
    public static bool Reaches(StateTable table, int state, IOperation setter, IOperation place, IEnumerable<IOperation> between) =>
        setter.Syntax.Span.End <= place.Syntax.SpanStart
        && setter.Parent is IExpressionStatementOperation { Parent: IBlockOperation block }
        && RunsWithin(place, block)
        && between.All(operation => ReferenceEquals(operation, place) || table.After(state, operation) == state);

    /// <summary>The place runs when the block does: no lambda around it is kept for later.</summary>
    private static bool RunsWithin(IOperation place, IBlockOperation block)
    {
        for (var parent = place.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, block))
            {
                return true;
            }

            if (parent is ILocalFunctionOperation || (parent is IAnonymousFunctionOperation && !Typestate.IsCalledInPlace(parent)))
            {
                return false;
            }
        }

        return false;
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Flow;

/// <summary>The states right before each operation of a body: one walk answers for all places.</summary>
internal sealed class StateMap
{
    private readonly Dictionary<SyntaxNode, List<(IOperation Seen, int States)>> _before = new();

    /// <param name="flow">The control flow of the body.</param>
    /// <param name="table">The states.</param>
    public StateMap(OrderedFlow flow, StateTable table) => Typestate.Run(flow, table, (seen, states) =>
    {
        if (!_before.TryGetValue(seen.Syntax, out var there))
        {
            _before.Add(seen.Syntax, there = new(1));
        }

        there.Add((seen, states));
    });

    /// <summary>The states right before the operation; <see cref="StateTable.Unknown"/> when it is not reached.</summary>
    public int At(IOperation place) =>
        _before.TryGetValue(place.Syntax, out var there) && there.LastOrDefault(before => Typestate.IsSame(before.Seen, place)) is { Seen: not null, States: var states } ? states : StateTable.Unknown;
}

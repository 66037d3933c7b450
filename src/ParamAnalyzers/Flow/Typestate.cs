using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>
/// What the operations of a body do to the state of one object. A state is a flag; several flags say that the object may be in any of them.
/// A table names its states and what each operation makes of them; the walk is the same for all (<see cref="Typestate"/>).
/// </summary>
internal abstract class StateTable
{
    /// <summary>Something happened that is not understood. It spreads: nothing is reported where this flag is set.</summary>
    public const int Unknown = 1 << 30;

    /// <summary>The states with which the body begins.</summary>
    public abstract int Start { get; }

    /// <summary>The states after the operation.</summary>
    public abstract int After(int states, IOperation operation);
}

/// <summary>
/// Walks a body along its control flow until the states of every block are known, then shows each operation with the states before it.
/// A lambda that is called for each element, or through the local that holds it, runs where it is called.
/// </summary>
internal sealed class Typestate
{
    private const int MostBlocks = 2_000;
    private const int MostRounds = 16;
    private const int DeepestLambda = 4;

    private readonly StateTable _table;
    private readonly Action<IOperation, int>? _observe;
    private readonly int _depth;

    private Typestate(StateTable table, Action<IOperation, int>? observe, int depth)
    {
        _table = table;
        _observe = observe;
        _depth = depth;
    }

    /// <summary>The states at the end of the body; <see cref="StateTable.Unknown"/> when the body is too large.</summary>
    public static int Run(OrderedFlow flow, StateTable table, Action<IOperation, int>? observe = null) =>
        new Typestate(table, observe, 0).Run(flow, table.Start);

    /// <summary>A graph has operations of its own; the same place of the source is the same operation.</summary>
    public static bool IsSame(IOperation seen, IOperation place) => seen.Syntax == place.Syntax && (seen.Kind == place.Kind || (seen is IAssignmentOperation && place is IAssignmentOperation));

    private int Run(OrderedFlow flow, int start)
    {
        if (flow.Blocks.Count > MostBlocks || _depth > DeepestLambda)
        {
            return StateTable.Unknown;
        }

        var entry = new int[flow.Blocks.Count];
        var passed = new int[flow.Blocks.Count];
        entry[0] = start;
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var block in flow.Blocks)
            {
                var before = entry[block.Ordinal];
                if (before == passed[block.Ordinal])
                {
                    continue;
                }

                passed[block.Ordinal] = before;
                var after = Pass(block, before, flow, observe: null);
                foreach (var successor in SuccessorsOf(block))
                {
                    var joined = entry[successor.Ordinal] | after;
                    changed |= joined != entry[successor.Ordinal];
                    entry[successor.Ordinal] = joined;
                }
            }
        }

        if (changed)
        {
            entry = Array.ConvertAll(entry, states => states | StateTable.Unknown);
        }

        if (_observe is not null)
        {
            foreach (var block in flow.Blocks.Where(block => entry[block.Ordinal] != 0))
            {
                Pass(block, entry[block.Ordinal], flow, _observe);
            }
        }

        return entry[flow.Blocks.Count - 1];
    }

    private int Pass(BasicBlock block, int states, OrderedFlow flow, Action<IOperation, int>? observe)
    {
        foreach (var operation in flow.In(block))
        {
            observe?.Invoke(operation, states);
            states = operation switch
            {
                // Once for each element, and there may be none.
                IFlowAnonymousFunctionOperation lambda when IsCalledInPlace(lambda) => states | Enter(flow.Of(lambda), states, observe),
                IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called } when called.Unwrap() is ILocalReferenceOperation { Local: var local } && flow.HeldBy(local) is { } held => Enter(flow.Of(held), states, observe),
                _ => _table.After(states, operation),
            };
        }

        return states;
    }

    private int Enter(OrderedFlow lambda, int states, Action<IOperation, int>? observe) => new Typestate(_table, observe, _depth + 1).Run(lambda, states);

    /// <summary>An argument is called by the method that it is given to.</summary>
    public static bool IsCalledInPlace(IOperation lambda) => lambda.AroundDelegate() is IArgumentOperation or IInvocationOperation;

    /// <summary>Where control goes next. Handlers of exceptions are not entered, so nothing is known about them.</summary>
    private static IEnumerable<BasicBlock> SuccessorsOf(BasicBlock block)
    {
        if (block.FallThroughSuccessor?.Destination is { } next)
        {
            yield return next;
        }

        if (block.ConditionalSuccessor?.Destination is { } other)
        {
            yield return other;
        }
    }
}

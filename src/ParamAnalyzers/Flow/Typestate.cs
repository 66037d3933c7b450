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
    public static int Run(ControlFlowGraph graph, StateTable table, Action<IOperation, int>? observe = null) =>
        new Typestate(table, observe, 0).Run(graph, table.Start);

    /// <summary>A graph has operations of its own; the same place of the source is the same operation.</summary>
    public static bool IsSame(IOperation seen, IOperation place) => seen.Syntax == place.Syntax && (seen.Kind == place.Kind || (seen is IAssignmentOperation && place is IAssignmentOperation));

    private int Run(ControlFlowGraph graph, int start)
    {
        if (graph.Blocks.Length > MostBlocks || _depth > DeepestLambda)
        {
            return StateTable.Unknown;
        }

        var lambdas = LambdasOf(graph);
        var entry = new int[graph.Blocks.Length];
        entry[0] = start;
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            foreach (var block in graph.Blocks)
            {
                if (entry[block.Ordinal] == 0)
                {
                    continue;
                }

                var after = Pass(block, entry[block.Ordinal], graph, lambdas, observe: null);
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
            foreach (var block in graph.Blocks.Where(block => entry[block.Ordinal] != 0))
            {
                Pass(block, entry[block.Ordinal], graph, lambdas, _observe);
            }
        }

        return entry[graph.Blocks.Length - 1];
    }

    private int Pass(BasicBlock block, int states, ControlFlowGraph graph, Dictionary<ISymbol, IFlowAnonymousFunctionOperation> lambdas, Action<IOperation, int>? observe)
    {
        foreach (var root in block.BranchValue is { } branch ? block.Operations.Append(branch) : block.Operations)
        {
            foreach (var operation in InOrder(root))
            {
                observe?.Invoke(operation, states);
                states = operation switch
                {
                    // Once for each element, and there may be none.
                    IFlowAnonymousFunctionOperation lambda when IsCalledInPlace(lambda) => states | Enter(lambda, states, graph, observe),
                    IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called } when called.Unwrap() is ILocalReferenceOperation { Local: var local } && lambdas.TryGetValue(local, out var held) => Enter(held, states, graph, observe),
                    _ => _table.After(states, operation),
                };
            }
        }

        return states;
    }

    private int Enter(IFlowAnonymousFunctionOperation lambda, int states, ControlFlowGraph graph, Action<IOperation, int>? observe) =>
        new Typestate(_table, observe, _depth + 1).Run(graph.GetAnonymousFunctionControlFlowGraph(lambda), states);

    private static Dictionary<ISymbol, IFlowAnonymousFunctionOperation> LambdasOf(ControlFlowGraph graph)
    {
        var lambdas = new Dictionary<ISymbol, IFlowAnonymousFunctionOperation>(SymbolEqualityComparer.Default);
        foreach (var assignment in graph.Blocks.SelectMany(block => block.Operations).SelectMany(operation => operation.DescendantsAndSelf()).OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is ILocalReferenceOperation { Local: var local } && assignment.Value.Unwrap() is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda })
            {
                lambdas[local] = lambda;
            }
        }

        return lambdas;
    }

    /// <summary>An argument is called by the method that it is given to.</summary>
    public static bool IsCalledInPlace(IOperation lambda) => lambda.AroundDelegate() is IArgumentOperation or IInvocationOperation;

    /// <summary>Operands come before the operation that uses them.</summary>
    private static IEnumerable<IOperation> InOrder(IOperation root)
    {
        var work = new Stack<(IOperation Operation, bool IsOpen)>();
        work.Push((root, false));
        while (work.Count > 0)
        {
            var (operation, isOpen) = work.Pop();
            if (isOpen)
            {
                yield return operation;
                continue;
            }

            work.Push((operation, true));
            foreach (var child in operation.ChildOperations.Reverse())
            {
                work.Push((child, false));
            }
        }
    }

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

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Flow;

/// <summary>The control flow of a body, with the operations of each block in the order in which they run. It is put in order once, however many objects are followed through it.</summary>
internal sealed class OrderedFlow(ControlFlowGraph graph)
{
    private readonly IReadOnlyList<IOperation>?[] _operations = new IReadOnlyList<IOperation>?[graph.Blocks.Length];
    private readonly Dictionary<IFlowAnonymousFunctionOperation, OrderedFlow> _lambdas = new();
    private Dictionary<ISymbol, IFlowAnonymousFunctionOperation>? _held;

    public IReadOnlyList<BasicBlock> Blocks => graph.Blocks;

    /// <summary>The operations of a block; operands come before the operation that uses them.</summary>
    public IReadOnlyList<IOperation> In(BasicBlock block) =>
        _operations[block.Ordinal] ??= (block.BranchValue is { } branch ? block.Operations.Append(branch) : block.Operations).SelectMany(InOrder).ToList();

    /// <summary>The flow of a lambda in this body.</summary>
    public OrderedFlow Of(IFlowAnonymousFunctionOperation lambda)
    {
        if (!_lambdas.TryGetValue(lambda, out var flow))
        {
            _lambdas.Add(lambda, flow = new OrderedFlow(graph.GetAnonymousFunctionControlFlowGraph(lambda)));
        }

        return flow;
    }

    /// <summary>The lambda that a local of this body holds, or null.</summary>
    public IFlowAnonymousFunctionOperation? HeldBy(ISymbol local) => (_held ??= FindHeld()).TryGetValue(local, out var lambda) ? lambda : null;

    private Dictionary<ISymbol, IFlowAnonymousFunctionOperation> FindHeld()
    {
        var held = new Dictionary<ISymbol, IFlowAnonymousFunctionOperation>(SymbolEqualityComparer.Default);
        foreach (var assignment in graph.Blocks.SelectMany(In).OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is ILocalReferenceOperation { Local: var local } && assignment.Value.Unwrap() is IDelegateCreationOperation { Target: IFlowAnonymousFunctionOperation lambda })
            {
                held[local] = lambda;
            }
        }

        return held;
    }

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
}

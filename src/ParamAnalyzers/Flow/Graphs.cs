using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Roles.Facts;

namespace ParamAnalyzers.Flow;

/// <summary>The control flow of a method or a local function.</summary>
/// <param name="Owner">The method or local function.</param>
/// <param name="Flow">Its control flow.</param>
internal sealed record BodyGraph(ISymbol Owner, OrderedFlow Flow)
{
    private const int MostOperations = 20_000;

    /// <summary>The graphs of a body: its own, and those of the local functions in it.</summary>
    public static IReadOnlyList<BodyGraph> Of(BodyScan body)
    {
        var graphs = new List<BodyGraph>();
        if (body.Operations.Count >= MostOperations)
        {
            return graphs;
        }

        foreach (var block in body.Blocks)
        {
            if (Create(block) is { } graph)
            {
                Add(body.Owner, graph, graphs);
            }
        }

        return graphs;
    }

    private static void Add(ISymbol owner, ControlFlowGraph graph, List<BodyGraph> graphs)
    {
        graphs.Add(new BodyGraph(owner.OriginalDefinition, new OrderedFlow(graph)));
        foreach (var function in graph.LocalFunctions)
        {
            Add(function, graph.GetLocalFunctionControlFlowGraph(function), graphs);
        }
    }

    private static ControlFlowGraph? Create(IOperation block) => block.Root() switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
        IBlockOperation body => ControlFlowGraph.Create(body),
        _ => null,
    };
}

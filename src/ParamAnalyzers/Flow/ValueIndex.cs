using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Flow;

/// <summary>
/// Every value that the bodies of one type give to locals, parameters, fields, properties and results of its methods.
/// Complete for what only these bodies can write; who else may write a symbol is for the reader to judge (<see cref="Tracing"/>).
/// </summary>
internal sealed class ValueIndex
{
    private static readonly List<Binding> NoBindings = new();

    private readonly Dictionary<ISymbol, List<Binding>> _bindings = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, IMethodSymbol> _lambdas = new(SymbolEqualityComparer.Default);

    /// <summary>The variables that are given a value.</summary>
    public IEnumerable<ILocalSymbol> Locals => _bindings.Keys.OfType<ILocalSymbol>();

    /// <summary>The lambda that a local holds, when it holds one.</summary>
    public IMethodSymbol? LambdaOf(ISymbol local) => _lambdas.TryGetValue(local, out var lambda) ? lambda : null;

    public IReadOnlyList<Binding> Of(ISymbol symbol) => _bindings.TryGetValue(symbol, out var bindings) ? bindings : NoBindings;

    private void Add(ISymbol symbol, Binding binding)
    {
        if (!_bindings.TryGetValue(symbol, out var bindings))
        {
            _bindings.Add(symbol, bindings = new List<Binding>(1));
        }

        bindings.Add(binding);
    }

    public ValueIndex(IReadOnlyList<BodyBindings> bodies)
    {
        foreach (var body in bodies)
        {
            foreach (var (symbol, binding) in body.Values)
            {
                Add(symbol, binding);
            }

            foreach (var (local, lambda) in body.Lambdas)
            {
                _lambdas[local] = lambda;
            }

            foreach (var (local, ordinal, value) in body.DelegateArguments)
            {
                if (LambdaOf(local) is { } lambda && ordinal < lambda.Parameters.Length)
                {
                    Add(lambda.Parameters[ordinal], new Binding(BindingKind.Value, value));
                }
            }

            foreach (var (local, value) in body.WrittenThrough)
            {
                AddReferred(local, value);
            }
        }
    }

    /// <summary>Nothing says when a <c>ref</c> local writes the variable that it refers to, so the value of that is not understood.</summary>
    private void AddReferred(ISymbol local, IOperation value)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var work = new Stack<ISymbol>();
        work.Push(local);
        while (work.Count > 0)
        {
            var current = work.Pop();
            if (current is not ILocalSymbol { IsRef: true })
            {
                Add(current, new Binding(BindingKind.Opaque, value));
            }
            else if (visited.Add(current))
            {
                foreach (var referred in Of(current))
                {
                    if (BindingCollector.Target(referred.Value) is { } symbol)
                    {
                        work.Push(symbol);
                    }
                }
            }
        }
    }
}

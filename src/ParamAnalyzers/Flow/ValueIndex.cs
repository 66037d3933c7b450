using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

    private readonly HashSet<IMethodSymbol> _delegates = new(SymbolEqualityComparer.Default);

    private readonly bool _hasLabels;

    /// <summary>The variables that are given a value.</summary>
    public IEnumerable<ILocalSymbol> Locals => _bindings.Keys.OfType<ILocalSymbol>();

    /// <summary>The lambda that a local holds, when it holds one.</summary>
    public IMethodSymbol? LambdaOf(ISymbol local) => _lambdas.TryGetValue(local, out var lambda) ? lambda : null;

    /// <summary>The parts of a value, then those of what its variables and parameters were given, and so on; each of these is followed once.</summary>
    /// <param name="value">The value.</param>
    /// <param name="detours">How many variables may lie between the value and a part.</param>
    /// <param name="given">What is followed for a variable or parameter.</param>
    public static IEnumerable<IOperation> PartsBehind(IOperation value, int detours, Func<ISymbol, IEnumerable<Binding>> given)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var level = new List<IOperation> { value };
        for (var detour = 0; level.Count > 0 && detour <= detours; detour++)
        {
            var next = new List<IOperation>();
            foreach (var part in level.SelectMany(one => one.DescendantsAndSelf()))
            {
                yield return part;
                if (part is ILocalReferenceOperation or IParameterReferenceOperation && Variables.Of(part) is { } symbol && seen.Add(symbol))
                {
                    next.AddRange(given(symbol).Select(binding => binding.Value));
                }
            }

            level = next;
        }
    }

    /// <summary>True when the method is handed on as a delegate, and whoever calls it gives it what it is given.</summary>
    public bool IsDelegate(IMethodSymbol method) => _delegates.Contains(method.OriginalDefinition);

    /// <summary>The values that a variable may have at a place: the last one where one was surely written last, or all of them.</summary>
    public IReadOnlyList<Binding> At(ISymbol variable, IOperation place) =>
        Of(variable) is { Count: > 1 } all && LastAt(variable, place) is { } last ? [last] : Of(variable);

    /// <summary>The value that a variable was surely given last before a place, or null.</summary>
    public Binding? LastAt(ISymbol variable, IOperation place) => _hasLabels ? null : LastWrite.Before(place, Of(variable));

    /// <summary>The value of a variable that is given one as a whole, and no other anywhere; or null.</summary>
    public IOperation? OnlyValueOf(ISymbol variable) => Of(variable) is [{ Kind: BindingKind.Value, Value: var only }] ? only : null;

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

            _delegates.UnionWith(body.Delegates);
            _hasLabels |= body.HasLabels;
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
                    if (Variables.Of(referred.Value) is { } symbol)
                    {
                        work.Push(symbol);
                    }
                }
            }
        }
    }
}

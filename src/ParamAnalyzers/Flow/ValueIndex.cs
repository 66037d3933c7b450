using System.Collections.Generic;
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

    public IReadOnlyList<Binding> Of(ISymbol symbol) => _bindings.TryGetValue(symbol, out var bindings) ? bindings : NoBindings;

    public void Add(ISymbol symbol, Binding binding)
    {
        if (!_bindings.TryGetValue(symbol, out var bindings))
        {
            _bindings.Add(symbol, bindings = new List<Binding>(1));
        }

        bindings.Add(binding);
    }

    public void AddAll(IReadOnlyList<BodyBindings> bodies)
    {
        foreach (var body in bodies)
        {
            foreach (var (symbol, binding) in body.Values)
            {
                Add(symbol, binding);
            }

            foreach (var (local, ordinal, value) in body.DelegateArguments)
            {
                foreach (var (holder, lambda) in body.Lambdas)
                {
                    if (ordinal < lambda.Parameters.Length && SymbolEqualityComparer.Default.Equals(local, holder))
                    {
                        Add(lambda.Parameters[ordinal], new Binding(BindingKind.Value, value));
                    }
                }
            }
        }
    }
}

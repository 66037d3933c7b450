using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Flow;

/// <summary>What one body binds, in the order of the source.</summary>
internal sealed class BodyBindings
{
    public List<(ISymbol Symbol, Binding Binding)> Values { get; } = new();

    /// <summary>Locals that hold a lambda.</summary>
    public List<(ILocalSymbol Local, IMethodSymbol Lambda)> Lambdas { get; } = new();

    /// <summary>Writes through <c>ref</c> locals: what such a local refers to is known when all bindings are.</summary>
    public List<(ILocalSymbol Local, IOperation Value)> WrittenThrough { get; } = new();

    /// <summary>Arguments of calls through a local; they meet the parameters of its lambda when both are known.</summary>
    public List<(ILocalSymbol Local, int Ordinal, IOperation Value)> DelegateArguments { get; } = new();

    /// <summary>Methods that are handed on without being called, so that others give them their arguments.</summary>
    public List<IMethodSymbol> Delegates { get; } = new();

    /// <summary>True when a statement can be jumped to.</summary>
    public bool HasLabels { get; set; }

    public void Add(ISymbol symbol, Binding binding) => Values.Add((symbol, binding));
}

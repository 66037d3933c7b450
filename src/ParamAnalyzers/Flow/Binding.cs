using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Flow;

/// <summary>How a symbol got a value.</summary>
internal enum BindingKind
{
    /// <summary>The symbol is the value.</summary>
    Value,

    /// <summary>The symbol is one component of the value, a tuple or a deconstructed object.</summary>
    Component,

    /// <summary>The symbol is each element of the value in turn.</summary>
    Element,

    /// <summary>The symbol is changed in a way that is not followed: <c>ref</c>, <c>out</c>, compound assignment.</summary>
    Opaque,
}

/// <param name="Kind">How the value and the symbol belong together.</param>
/// <param name="Value">The value, or the operation that changes the symbol when it is opaque.</param>
/// <param name="Index">The place of a component.</param>
internal readonly record struct Binding(BindingKind Kind, IOperation Value, int Index = 0);

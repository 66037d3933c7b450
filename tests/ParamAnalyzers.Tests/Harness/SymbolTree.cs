using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Tests.Harness;

internal static class SymbolTree
{
    /// <summary>All types of a namespace or type, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(member));
}

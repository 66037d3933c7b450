using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>The types of a compilation that derive from one of its types. Asked for seldom, when a finding depends on it.</summary>
internal static class DerivedTypes
{
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type) =>
        type.IsSealed || type.IsValueType ? Enumerable.Empty<INamedTypeSymbol>()
        : TypesIn(type.ContainingAssembly.GlobalNamespace).Where(candidate => !SymbolEqualityComparer.Default.Equals(candidate, type) && candidate.BaseType.IsOrInherits(type.OriginalDefinition));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            switch (member)
            {
                case INamespaceSymbol space:
                    foreach (var type in TypesIn(space))
                    {
                        yield return type;
                    }

                    break;
                case INamedTypeSymbol type:
                    yield return type;
                    foreach (var nested in TypesIn(type))
                    {
                        yield return nested;
                    }

                    break;
            }
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.Roles;

/// <summary>The types of a compilation that derive from one of its types. Asked for seldom, when a finding depends on it; the first question reads the declarations of all types.</summary>
internal sealed class DerivedTypes(IAssemblySymbol assembly)
{
    private readonly object _reading = new();
    private ILookup<ISymbol?, INamedTypeSymbol>? _children;

    /// <summary>The direct and indirect descendants of the type.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        if (type.IsSealed || type.IsValueType)
        {
            yield break;
        }

        // Types that are their own ancestors do not compile, and are analyzed all the same.
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { type.OriginalDefinition };
        var work = new Queue<INamedTypeSymbol>(Children[type.OriginalDefinition]);
        while (work.Count > 0)
        {
            var child = work.Dequeue();
            if (seen.Add(child))
            {
                yield return child;
                foreach (var grandchild in Children[child])
                {
                    work.Enqueue(grandchild);
                }
            }
        }
    }

    private ILookup<ISymbol?, INamedTypeSymbol> Children
    {
        get
        {
            lock (_reading)
            {
                return _children ??= assembly.AllTypes()
                    .Where(type => type is { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.None })
                    .ToLookup(type => (ISymbol?)type.BaseType!.OriginalDefinition, SymbolEqualityComparer.Default);
            }
        }
    }
}

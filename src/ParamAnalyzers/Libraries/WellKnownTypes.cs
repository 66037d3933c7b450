using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Libraries;

/// <summary>The one place that looks types up by name.</summary>
internal static class WellKnownTypes
{
    /// <summary>
    /// The referenced assemblies of a library; none costs next to nothing. Only these are searched: a search through all references costs a hundred times as much.
    /// </summary>
    public static IReadOnlyList<IAssemblySymbol> AssembliesOf(Compilation compilation, string assemblyPrefix)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblies)
        {
            if (IsOfLibrary(reference.Name, assemblyPrefix))
            {
                return compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => IsOfLibrary(assembly.Name, assemblyPrefix)).ToList();
            }
        }

        return Array.Empty<IAssemblySymbol>();
    }

    /// <summary>The referenced assemblies without those of the framework, which are most of them and know nothing of roles.</summary>
    public static IEnumerable<IAssemblySymbol> OutsideTheFramework(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Name.StartsWith("System.", StringComparison.Ordinal))
            {
                yield return assembly;
            }
        }
    }

    /// <summary>The type of that metadata name when it comes from one of the assemblies; a user's own type of that name is another type.</summary>
    /// <param name="assemblies">The assemblies of the library.</param>
    /// <param name="home">The assembly in which the type is known to be; the others are searched when it is not there.</param>
    /// <param name="metadataName">The full metadata name.</param>
    public static INamedTypeSymbol? Find(IReadOnlyList<IAssemblySymbol> assemblies, string home, string metadataName) =>
        assemblies.FirstOrDefault(assembly => assembly.Name == home)?.GetTypeByMetadataName(metadataName)
        ?? assemblies.Select(assembly => assembly.GetTypeByMetadataName(metadataName)).FirstOrDefault(type => type is not null);

    /// <summary>The type of that metadata name, whoever declares it; null when nobody or several do. For fixes, which may take their time.</summary>
    public static INamedTypeSymbol? FindAnywhere(Compilation compilation, string metadataName) =>
#pragma warning disable RS0030 // This is the one place.
        compilation.GetTypeByMetadataName(metadataName);
#pragma warning restore RS0030

    public static bool IsFromLibrary(ISymbol symbol, string assemblyPrefix) =>
        symbol.ContainingAssembly is { } assembly && IsOfLibrary(assembly.Name, assemblyPrefix);

    private static bool IsOfLibrary(string assembly, string prefix) =>
        assembly.StartsWith(prefix, StringComparison.Ordinal) && (assembly.Length == prefix.Length || assembly[prefix.Length] == '.');
}

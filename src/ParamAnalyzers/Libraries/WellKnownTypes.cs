using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Libraries;

/// <summary>The one place that looks types up by name.</summary>
internal static class WellKnownTypes
{
    /// <summary>
    /// The type of that metadata name when it comes from an assembly of the library; a user's own type of that name is another type.
    /// Only the library's assemblies are searched: a search through all references costs a hundred times as much.
    /// </summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName, string assemblyPrefix)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsOfLibrary(assembly.Name, assemblyPrefix) && assembly.GetTypeByMetadataName(metadataName) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>True when the compilation references an assembly of the library at all. Costs next to nothing, so it is asked before any look-up.</summary>
    public static bool IsReferenced(Compilation compilation, string assemblyPrefix)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblies)
        {
            if (IsOfLibrary(reference.Name, assemblyPrefix))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsFromLibrary(ISymbol symbol, string assemblyPrefix) =>
        symbol.ContainingAssembly is { } assembly && IsOfLibrary(assembly.Name, assemblyPrefix);

    private static bool IsOfLibrary(string assembly, string prefix) =>
        assembly.StartsWith(prefix, System.StringComparison.Ordinal) && (assembly.Length == prefix.Length || assembly[prefix.Length] == '.');
}

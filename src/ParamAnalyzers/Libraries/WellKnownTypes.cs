using Microsoft.CodeAnalysis;

namespace ParamAnalyzers.Libraries;

/// <summary>The one place that looks types up by name.</summary>
internal static class WellKnownTypes
{
    /// <summary>The type of that metadata name when it comes from an assembly of the library; a user's own type of that name is another type.</summary>
    public static INamedTypeSymbol? Find(Compilation compilation, string metadataName, string assemblyPrefix)
    {
#pragma warning disable RS0030 // This is the place.
        foreach (var candidate in compilation.GetTypesByMetadataName(metadataName))
#pragma warning restore RS0030
        {
            if (IsFromLibrary(candidate, assemblyPrefix) && !SymbolEqualityComparer.Default.Equals(candidate.ContainingAssembly, compilation.Assembly))
            {
                return candidate;
            }
        }

        return null;
    }

    public static bool IsFromLibrary(ISymbol symbol, string assemblyPrefix)
    {
        var name = symbol.ContainingAssembly?.Name;
        return name is not null
            && name.StartsWith(assemblyPrefix, System.StringComparison.Ordinal)
            && (name.Length == assemblyPrefix.Length || name[assemblyPrefix.Length] == '.');
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries;
using ParamAnalyzers.Libraries.MlNet;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.Knowledge;

/// <summary>
/// Finds what the knowledge files say about a symbol: the team's files first, then the built-in ones. Files of packages come before those of the project, and a later file wins, fact by fact.
/// Remembers each type it was asked for.
/// </summary>
internal sealed class KnowledgeLookup(ImmutableArray<KnowledgeFile> teamFiles)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<TypeKnowledge>> _team = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeKnowledge?> _builtIn = new(SymbolEqualityComparer.Default);

    /// <summary>False at once for the symbols of which no file can speak.</summary>
    public bool MayKnow(ISymbol symbol) => !teamFiles.IsEmpty || (symbol.ContainingType is { } type && FileFor(type) is not null);

    /// <summary>What the team's files say, and the built-in ones where they are silent; null when the team says nothing about the symbol.</summary>
    public MemberKnowledge? OfTeam(ISymbol symbol) =>
        teamFiles.IsEmpty || symbol.ContainingType is not { } type || InTeamFiles(type).Select(known => Pick(known, symbol)).OfType<MemberKnowledge>().ToList() is not { Count: > 0 } known
            ? null
            : known.Aggregate((stronger, weaker) => stronger.Over(weaker)).Over(BuiltIn(symbol));

    public MemberKnowledge? BuiltIn(ISymbol symbol) =>
        symbol.ContainingType is { } type && FileFor(type) is not null ? Pick(_builtIn.GetOrAdd(type.OriginalDefinition, FindBuiltIn), symbol) : null;

    /// <summary>What is known about the type itself; null when no file speaks of it.</summary>
    public Reproducibility? OfType(INamedTypeSymbol type)
    {
        Reproducibility? known = FileFor(type) is null ? null : _builtIn.GetOrAdd(type.OriginalDefinition, FindBuiltIn)?.Reproducibility;
        return teamFiles.IsEmpty
            ? known
            : InTeamFiles(type).Reverse().Select(team => team.Reproducibility).Where(said => said != default).Aggregate(known, (weaker, said) => said.Over(weaker ?? default));
    }

    private static MemberKnowledge? Pick(TypeKnowledge? type, ISymbol symbol)
    {
        if (type is null)
        {
            return null;
        }

        if (symbol is not IParameterSymbol parameter)
        {
            return type.Members.TryGetValue(symbol.MetadataName, out var member) ? member : null;
        }

        return parameter.ContainingSymbol is IMethodSymbol method
            && type.Methods.TryGetValue(method.MetadataName, out var known)
            && known.Parameters.TryGetValue(parameter.Name, out var described)
            ? described
            : null;
    }

    private ImmutableArray<TypeKnowledge> InTeamFiles(INamedTypeSymbol type) => _team.GetOrAdd(type.OriginalDefinition, FindInTeamFiles);

    private ImmutableArray<TypeKnowledge> FindInTeamFiles(INamedTypeSymbol type)
    {
        var name = type.FullMetadataName();
        return teamFiles.Reverse().Select(file => Find(file, name, type)).OfType<TypeKnowledge>().ToImmutableArray();
    }

    private static TypeKnowledge? FindBuiltIn(INamedTypeSymbol type) => Find(FileFor(type)!, type.FullMetadataName(), type);

    private static TypeKnowledge? Find(KnowledgeFile file, string name, INamedTypeSymbol type) =>
        file.Types.TryGetValue(name, out var found) && (found.Assembly is null || found.Assembly == type.ContainingAssembly?.Name) ? found : null;

    private static KnowledgeFile? FileFor(INamedTypeSymbol type) =>
        WellKnownTypes.IsFromLibrary(type, MlNetSymbols.AssemblyPrefix) ? BuiltInKnowledge.MlNet
        : WellKnownTypes.IsFromLibrary(type, TorchSharpSymbols.AssemblyPrefix) ? BuiltInKnowledge.TorchSharp
        : null;
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Infrastructure;

/// <summary>Tells which type a name in source can mean by the namespaces around it and the ones it imports. Read as syntax: nothing is bound.</summary>
internal sealed class SourceNames(Compilation compilation)
{
    private readonly Lazy<List<string>> _imported = new(() => compilation.SyntaxTrees
        .Select(tree => tree.GetRoot()).OfType<CompilationUnitSyntax>()
        .SelectMany(unit => unit.Usings.Where(import => import.GlobalKeyword.RawKind != 0)).Select(NameOf).ToList());

    /// <summary>True when a name at the place can mean the type.</summary>
    public bool CanMean(SyntaxNode place, INamedTypeSymbol type)
    {
        var space = NamespaceOf(type);
        return space.Length == 0 || IsWithin(NamespaceAround(place), space) || IsQualified(place)
            || ImportsAround(place).Concat(_imported.Value).Any(import => IsWithin(import, space) || space.EndsWith("." + import, StringComparison.Ordinal));
    }

    /// <summary>True when code at the place can have to do with an object of the type: it can name it, or stands in a namespace around its.</summary>
    public bool CanReach(SyntaxNode place, INamedTypeSymbol type) => IsWithin(NamespaceOf(type), NamespaceAround(place)) || CanMean(place, type);

    private static bool IsQualified(SyntaxNode name) => name.Parent switch
    {
        QualifiedNameSyntax qualified => qualified.Right == name,
        AliasQualifiedNameSyntax => true,
        _ => false,
    };

    private static string NamespaceOf(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : string.Empty;

    private static string NamespaceAround(SyntaxNode place) =>
        string.Join(".", place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString()));

    private static IEnumerable<string> ImportsAround(SyntaxNode place) => place.Ancestors().SelectMany(around => around switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax space => space.Usings,
        _ => default,
    }).Select(NameOf);

    private static string NameOf(UsingDirectiveSyntax import) => import.Name?.ToString() is { } name ? name.Substring(name.LastIndexOf(':') + 1) : string.Empty;

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || outer.Length == 0 || inner[outer.Length] == '.');
}

using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Adds a using directive where the file keeps its own, once and in their order.</summary>
internal static class Usings
{
    /// <param name="root">A compilation unit.</param>
    /// <param name="space">The namespace to import.</param>
    public static SyntaxNode Ensure(SyntaxNode root, string space)
    {
        if (root is not CompilationUnitSyntax unit
            || unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Any(directive => IsPlain(directive) && directive.Name?.ToString() == space))
        {
            return root;
        }

        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(Layout.LineEndOf(unit)));
        if (unit.Usings.Count == 0 && unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(declaration => declaration.Usings.Count > 0) is { } declaration)
        {
            return unit.ReplaceNode(declaration, declaration.WithUsings(Insert(declaration.Usings, added, space)));
        }

        if (unit.Usings.Count > 0)
        {
            return unit.WithUsings(Insert(unit.Usings, added, space));
        }

        // The first using of a file stands apart from what follows; a header comment stays above it.
        var first = unit.GetFirstToken(includeZeroWidth: true);
        var header = first.LeadingTrivia;
        return unit
            .ReplaceToken(first, first.WithLeadingTrivia())
            .WithUsings(SyntaxFactory.SingletonList(added.WithLeadingTrivia(header).WithTrailingTrivia(added.GetTrailingTrivia().AddRange(added.GetTrailingTrivia()))));
    }

    private static SyntaxList<UsingDirectiveSyntax> Insert(SyntaxList<UsingDirectiveSyntax> usings, UsingDirectiveSyntax added, string space)
    {
        var systemFirst = usings.Count > 0 && IsSystem(usings[0]);
        var index = 0;
        for (; index < usings.Count; index++)
        {
            var goesAfter = IsPlain(usings[index])
                && ((systemFirst && IsSystem(usings[index])) || string.Compare(usings[index].Name?.ToString(), space, StringComparison.Ordinal) < 0);
            if (!goesAfter)
            {
                break;
            }
        }

        return index == 0
            ? usings.Replace(usings[0], usings[0].WithLeadingTrivia(IndentationOf(usings[0]))).Insert(0, added.WithLeadingTrivia(usings[0].GetLeadingTrivia()))
            : usings.Insert(index, added.WithLeadingTrivia(IndentationOf(usings[0])));
    }

    private static SyntaxTriviaList IndentationOf(UsingDirectiveSyntax directive) =>
        directive.GetLeadingTrivia() is [.., var last] && last.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(last) : SyntaxFactory.TriviaList();

    private static bool IsPlain(UsingDirectiveSyntax directive) => directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private static bool IsSystem(UsingDirectiveSyntax directive) =>
        IsPlain(directive) && directive.Name?.ToString() is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal));
}

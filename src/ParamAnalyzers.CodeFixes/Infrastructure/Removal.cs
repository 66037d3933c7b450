using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Takes a node out of a file and leaves no gap; comments before and behind it stay, each on its line.</summary>
internal static class Removal
{
    private const SyntaxRemoveOptions KeepBefore = SyntaxRemoveOptions.KeepLeadingTrivia | SyntaxRemoveOptions.KeepDirectives;

    public static SyntaxNode? RemoveWithLine(this SyntaxNode root, SyntaxNode node)
    {
        var ownsLine = EndsLine(node);

        // What stands before the first attribute stands before the declaration.
        var keepsLeading = node is AttributeListSyntax || node.GetLeadingTrivia().Any(trivia => Comments.IsComment(trivia) || trivia.IsDirective);
        var trailing = node.GetTrailingTrivia().Concat(CommaBehind(node).TrailingTrivia).Where(Comments.IsComment).ToList();
        if (!keepsLeading && trailing.Count == 0)
        {
            return root.RemoveNode(node, SyntaxRemoveOptions.KeepDirectives);
        }

        var leading = keepsLeading ? node.GetLeadingTrivia().ToList() : [];
        var indentation = node.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        if (ownsLine && leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia))
        {
            leading.RemoveAt(leading.Count - 1);
        }

        leading.AddRange(trailing.SelectMany(comment => new[] { indentation, comment, SyntaxFactory.EndOfLine(Layout.LineEndOf(node)) }));
        var mark = new SyntaxAnnotation();
        var prepared = root.ReplaceNode(node, node.WithLeadingTrivia(leading).WithTrailingTrivia().WithAdditionalAnnotations(mark));
        return prepared.RemoveNode(prepared.GetAnnotatedNodes(mark).Single(), KeepBefore);
    }

    private static bool EndsLine(SyntaxNode node) => node.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) || CommaBehind(node).TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>The comma that goes with an element of a list.</summary>
    private static SyntaxToken CommaBehind(SyntaxNode node) => node.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken) && next.Parent == node.Parent ? next : default;
}

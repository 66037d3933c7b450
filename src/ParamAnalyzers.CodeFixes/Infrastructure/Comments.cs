using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>What a fix must not lose.</summary>
internal static class Comments
{
    /// <summary>True when a comment or a directive stands inside the node, where rewriting the node would lose it.</summary>
    public static bool IsIn(SyntaxNode node) => node.DescendantTrivia().Any(trivia => node.Span.Contains(trivia.Span) && IsKept(trivia));

    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsKept(SyntaxTrivia trivia) => IsComment(trivia) || trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia);
}

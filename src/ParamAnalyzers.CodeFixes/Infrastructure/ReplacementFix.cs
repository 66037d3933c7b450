using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that replaces the underlined expression by another one and keeps the trivia of its place.</summary>
public abstract class ReplacementFix : DocumentFix
{
    /// <summary>What is written in place of the expression, with the title of the fix; null when there is no safe replacement.</summary>
    protected abstract (string Title, ExpressionSyntax Replacement)? Replace(ExpressionSyntax expression, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <inheritdoc />
    protected sealed override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, diagnostic) is { } expression ? Replace(expression, model, diagnostic, cancellationToken)?.Title : null;

    /// <inheritdoc />
    protected sealed override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, diagnostic) is { } expression && Replace(expression, model, diagnostic, cancellationToken) is { } replacement)
            {
                replacements[expression] = replacement.Replacement.WithTriviaFrom(expression);
            }
        }

        return root.ReplaceNodes(replacements.Keys, (original, _) => replacements[original]);
    }

    private static ExpressionSyntax? Find(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that changes the arguments of the call or creation under the finding, or the call as a whole.</summary>
public abstract class CallFix : DocumentFix
{
    /// <summary>The namespace that the changed call needs, or null.</summary>
    protected virtual string? Namespace => null;

    /// <inheritdoc />
    protected sealed override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) => Find(root, model, diagnostic, cancellationToken)?.Title;

    /// <inheritdoc />
    protected sealed override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, model, diagnostic, cancellationToken) is { } change)
            {
                changes[change.List] = change.Replacement;
            }
        }

        var edited = root.ReplaceNodes(changes.Keys, (original, _) => changes[original].WithTriviaFrom(original));
        return changes.Count > 0 && Namespace is { } space ? Usings.Ensure(edited, space) : edited;
    }

    /// <summary>What becomes of the arguments, or of the call; null when there is no safe fix.</summary>
    private protected abstract (string Title, SyntaxNode List, SyntaxNode Replacement)? Change(InvocationExpressionSyntax? call, BaseObjectCreationExpressionSyntax? creation, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    private (string Title, SyntaxNode List, SyntaxNode Replacement)? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<ExpressionSyntax>(expression => expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        return node is null ? null : Change(node as InvocationExpressionSyntax, node as BaseObjectCreationExpressionSyntax, model, diagnostic, cancellationToken);
    }
}

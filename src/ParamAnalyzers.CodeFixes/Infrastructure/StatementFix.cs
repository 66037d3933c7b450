using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that adds, moves or removes statements.</summary>
public abstract class StatementFix : DocumentFix
{
    /// <summary>The namespace that the new statements need, or null.</summary>
    protected virtual string? Namespace => null;

    /// <inheritdoc />
    protected sealed override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        SafeEditsFor(root, model, diagnostic, cancellationToken).FirstOrDefault()?.Title;

    /// <inheritdoc />
    protected sealed override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        // Two findings may ask for the same statement at the same place.
        var edits = diagnostics.SelectMany(diagnostic => SafeEditsFor(root, model, diagnostic, cancellationToken)).Distinct().ToList();
        var tracked = root.TrackNodes(edits.Select(edit => edit.Anchor).Concat(edits.Select(edit => edit.Moved).OfType<SyntaxNode>()).Distinct());
        var edited = edits.Aggregate(tracked, (current, edit) => edit.ApplyTo(current));
        return edits.Count > 0 && Namespace is { } space ? Usings.Ensure(edited, space) : edited;
    }

    /// <summary>What is changed for one finding; nothing when there is no safe fix.</summary>
    private protected abstract IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    private IEnumerable<StatementEdit> SafeEditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        EditsFor(root, model, diagnostic, cancellationToken).Where(edit => !edit.CrossesDirective());

    /// <summary>The call under the finding, whose name is underlined.</summary>
    private protected static InvocationExpressionSyntax? CallAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();

    /// <summary>The node that the finding points to beside its own place, in the same file.</summary>
    private protected static SyntaxNode? Other(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations is [var place, ..] && place.SourceTree == root.SyntaxTree ? root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) : null;

    /// <summary>True when one of the words is a name somewhere in the node.</summary>
    private protected static bool Mentions(SyntaxNode node, params string[] words) => node.DescendantTokens().Any(token => words.Contains(token.ValueText));

    /// <summary>The block that a loop or a lambda runs in each round.</summary>
    private protected static BlockSyntax? BlockOf(SyntaxNode? round) => round switch
    {
        ForStatementSyntax { Statement: BlockSyntax block } => block,
        CommonForEachStatementSyntax { Statement: BlockSyntax block } => block,
        WhileStatementSyntax { Statement: BlockSyntax block } => block,
        DoStatementSyntax { Statement: BlockSyntax block } => block,
        AnonymousFunctionExpressionSyntax { Block: { } block } => block,
        _ => null,
    };
}

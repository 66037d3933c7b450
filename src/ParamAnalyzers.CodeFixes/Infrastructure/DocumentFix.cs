using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>
/// A fix that changes one document. The same transform serves the single fix and Fix All, so that both write the same code.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    /// <summary>The title in the light bulb for one finding, or null when the finding has no safe fix.</summary>
    /// <param name="root">The syntax of the document.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    protected abstract string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>The document with every finding fixed that has a safe fix.</summary>
    /// <param name="root">The syntax of the document.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="diagnostics">The findings, in the order of the source.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    protected abstract SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken);

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new FixAll(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (TitleFor(root, model, diagnostic, context.CancellationToken) is { } title)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var ordered = diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
        return root is null || model is null ? document : document.WithSyntaxRoot(Fix(root, model, ordered, cancellationToken));
    }

    private sealed class FixAll(DocumentFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
            await fix.FixAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
    }
}

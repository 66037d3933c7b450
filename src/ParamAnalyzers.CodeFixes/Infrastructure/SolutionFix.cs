using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that changes more than the document of its finding. The same transform serves the single fix and Fix All.</summary>
public abstract class SolutionFix : CodeFixProvider
{
    /// <summary>What the light bulb says for all findings at once.</summary>
    protected abstract string TitleForAll { get; }

    /// <summary>The title in the light bulb for one finding, or null when it has no safe fix.</summary>
    /// <param name="document">The document of the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    protected abstract Task<string?> TitleForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>The solution with every finding fixed that has a safe fix.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="findings">The findings, each with its document.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    protected abstract Task<Solution> FixAsync(Solution solution, ImmutableArray<(DocumentId Document, Diagnostic Diagnostic)> findings, CancellationToken cancellationToken);

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new FixAll(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TitleForAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } title)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document.Project.Solution, ImmutableArray.Create((context.Document.Id, diagnostic)), cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private sealed class FixAll(SolutionFix fix) : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var documents = fixAllContext.Scope switch
            {
                FixAllScope.Document => fixAllContext.Document is { } document ? new[] { document } : [],
                FixAllScope.Project => fixAllContext.Project.Documents,
                _ => fixAllContext.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).SelectMany(project => project.Documents),
            };
            var findings = ImmutableArray.CreateBuilder<(DocumentId, Diagnostic)>();
            foreach (var document in documents)
            {
                var ofDocument = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                findings.AddRange(ofDocument.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => (document.Id, diagnostic)));
            }

            return CodeAction.Create(fix.TitleForAll, cancellation => fix.FixAsync(fixAllContext.Solution, findings.ToImmutable(), cancellation), fix.GetType().Name);
        }
    }
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Naming;

namespace ParamAnalyzers.CodeFixes.Rules.Naming;

/// <summary>PRM6003: writes the word for the role that the value has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RewriteDocumentationFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM6003");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        WordsOf(diagnostic) is { } words ? $"Write '{words}'" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var changes = diagnostics.Where(diagnostic => WordsOf(diagnostic) is not null).Select(diagnostic => new TextChange(diagnostic.Location.SourceSpan, WordsOf(diagnostic)!)).Distinct();
        var text = root.SyntaxTree.GetText(cancellationToken).WithChanges(changes);
        return root.SyntaxTree.WithChangedText(text).GetRoot(cancellationToken);
    }

    private static string? WordsOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(DocumentationStatesAnotherRole.NewText, out var words) ? words : null;
}

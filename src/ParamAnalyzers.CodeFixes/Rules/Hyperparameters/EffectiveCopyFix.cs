using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>
/// PRM2001: training works on a local copy and leaves the hyperparameter as it was set. Not offered where another member reads the value that training left behind.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EffectiveCopyFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2001");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        EffectiveCopy.Find(root, model, diagnostic, cancellationToken) is { } copy
            ? $"Work on a local copy '{copy.LocalName}' (may change behavior)"
            : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        // Several findings of one member in one method need one copy.
        var copies = new Dictionary<(ISymbol, SyntaxNode), EffectiveCopy>();
        foreach (var diagnostic in diagnostics)
        {
            if (EffectiveCopy.Find(root, model, diagnostic, cancellationToken) is { } copy && !copies.ContainsKey((copy.Member, copy.Body)))
            {
                copies.Add((copy.Member, copy.Body), copy);
            }
        }

        var localNames = copies.Values
            .SelectMany(copy => copy.References.Select(reference => (Reference: (SyntaxNode)reference, copy.LocalName)))
            .ToDictionary(pair => pair.Reference, pair => pair.LocalName);
        var anchors = copies.Values.GroupBy(copy => (SyntaxNode)copy.Anchor).ToDictionary(group => group.Key, group => (Mark: new SyntaxAnnotation(), Copies: group.ToList()));
        var fixedRoot = root.ReplaceNodes(
            localNames.Keys.Concat(anchors.Keys),
            (original, rewritten) => anchors.TryGetValue(original, out var anchor)
                ? rewritten.WithAdditionalAnnotations(anchor.Mark)
                : SyntaxFactory.IdentifierName(localNames[original]).WithTriviaFrom(original));
        foreach (var anchor in anchors.Values)
        {
            var statement = (StatementSyntax)fixedRoot.GetAnnotatedNodes(anchor.Mark).Single();
            fixedRoot = fixedRoot.ReplaceNode(statement, EffectiveCopy.DeclareBefore(statement, anchor.Copies));
        }

        return fixedRoot;
    }
}

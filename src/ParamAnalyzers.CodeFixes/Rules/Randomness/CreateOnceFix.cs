using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1007: moves the statement that creates or seeds a generator in front of its loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CreateOnceFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1007");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic) is null ? null : "Seed once, before the loop (may change behavior)";

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var moves = diagnostics.Select(diagnostic => Find(root, model, diagnostic)).Where(move => move is not null).Select(move => move!.Value).ToList();
        var tracked = root.TrackNodes(moves.SelectMany(move => new SyntaxNode[] { move.Statement, move.Loop }).Distinct());
        foreach (var (statement, loop) in moves)
        {
            tracked = tracked.RemoveNode(tracked.GetCurrentNode(statement)!, SyntaxRemoveOptions.KeepDirectives)!;
            var current = tracked.GetCurrentNode(loop)!;

            // The comments of the statement move with it; only the indentation is that of the loop.
            var indentation = SyntaxFactory.Whitespace(Layout.IndentationOf(loop));
            var comments = statement.GetLeadingTrivia().Where(trivia => !trivia.IsDirective).SkipWhile(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsKind(SyntaxKind.WhitespaceTrivia));
            var leading = comments.Select(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? indentation : trivia).ToList();
            var moved = statement.WithoutLeadingTrivia().WithLeadingTrivia(leading.Count > 0 ? leading.Prepend(indentation) : new[] { indentation });
            tracked = tracked.InsertNodesBefore(current, new[] { leading.Count > 0 ? moved.WithLeadingTrivia(leading.Prepend(indentation)) : moved });
        }

        return tracked;
    }

    /// <summary>A statement that stands directly in the block of the loop, and whose variable no one else has in front of the loop.</summary>
    private static (StatementSyntax Statement, StatementSyntax Loop)? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax { Parent: ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax } block } statement
            || block.Parent is not StatementSyntax { Parent: BlockSyntax } loop)
        {
            return null;
        }

        return statement switch
        {
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: BaseObjectCreationExpressionSyntax value, Identifier.ValueText: var name }] }
                when value.Span == diagnostic.Location.SourceSpan && model.LookupSymbols(loop.SpanStart, name: name).Length == 0 && !IsDeclaredAfter(loop, name) => (statement, loop),
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax } => (statement, loop),
            _ => null,
        };
    }

    /// <summary>A variable of the same name in another part of the method would clash.</summary>
    private static bool IsDeclaredAfter(StatementSyntax loop, string name) =>
        loop.Parent!.DescendantNodes().OfType<VariableDeclaratorSyntax>().Count(variable => variable.Identifier.ValueText == name) > 1;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1001: takes the seed out of the space: its attribute, its statement, or its element of an initializer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveFromSpaceFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1001");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, diagnostic) is not { } entry || IsLookedUp(root, entry, [entry]) ? null : "Take the seed out of the search (may change behavior)";

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var found = diagnostics.Select(diagnostic => Find(root, diagnostic)).OfType<SyntaxNode>().Distinct().ToList();
        var removed = found.Where(entry => !IsLookedUp(root, entry, found)).ToList();

        // An attribute list goes as a whole when none of its attributes stays.
        var lists = removed.OfType<AttributeSyntax>().Select(attribute => (AttributeListSyntax)attribute.Parent!).Distinct()
            .Where(list => list.Attributes.All(removed.Contains)).ToList();
        removed.RemoveAll(node => lists.Contains(node.Parent));
        return Remove(root, removed.Concat(lists).ToList());
    }

    private static SyntaxNode Remove(SyntaxNode root, List<SyntaxNode> nodes)
    {
        var marked = root.TrackNodes(nodes);
        foreach (var node in nodes)
        {
            if (marked.GetCurrentNode(node) is { } current)
            {
                marked = marked.RemoveWithLine(current)!;
            }
        }

        return marked;
    }

    /// <summary>What has to go; null where other code hangs on it.</summary>
    private static SyntaxNode? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute)
        {
            return attribute;
        }

        for (var current = node; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case AssignmentExpressionSyntax or InitializerExpressionSyntax when current.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ObjectInitializerExpression }:
                    return current;
                case ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement when FillsASpace(statement.Expression):
                    return statement.Parent is GlobalStatementSyntax global ? global : statement;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Code that stays reads the entry by its key, <c>space["seed"]</c>, and would fail without it.</summary>
    private static bool IsLookedUp(SyntaxNode root, SyntaxNode entry, IReadOnlyCollection<SyntaxNode> removed) =>
        entry is not AttributeSyntax
        && entry.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)) is { } key
        && root.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Any(access => !removed.Any(node => node.Contains(access))
            && access.ArgumentList.Arguments is [{ Expression: var other }]
            && other.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Any(literal => literal.Token.ValueText == key.Token.ValueText));

    /// <summary><c>space.Add("seed", …)</c>, <c>space["seed"] = …</c></summary>
    private static bool FillsASpace(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" } } => true,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } => true,
        _ => false,
    };
}

using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Where a statement goes, seen from another statement or block.</summary>
internal enum Placement
{
    Before,
    After,
    First,
    Last,
    InPlaceOf,
    Gone,
}

/// <summary>One change of a body: a new statement, or one that moves.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Placement">Where the statement goes.</param>
/// <param name="Anchor">The statement or block from which the place is told.</param>
/// <param name="Text">The new statement, or null when one moves.</param>
/// <param name="Moved">The statement that moves, with its comments.</param>
internal sealed record StatementEdit(string Title, Placement Placement, SyntaxNode Anchor, string? Text = null, StatementSyntax? Moved = null)
{
    /// <summary>A statement can stand beside others in blocks, among top-level statements and in sections of a switch.</summary>
    public static bool CanHaveNeighbors(SyntaxNode statement) => statement.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax;

    /// <summary>The outermost loop around the node that may be left, or the statement itself.</summary>
    public static StatementSyntax? OutermostAround(SyntaxNode node, Func<SyntaxNode, bool> mayLeave)
    {
        var result = node.FirstAncestorOrSelf<StatementSyntax>(CanHaveNeighbors);
        for (var parent = result?.Parent; parent is not null and not (MemberDeclarationSyntax and not GlobalStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); parent = parent.Parent)
        {
            if (parent is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && CanHaveNeighbors(parent) && mayLeave(parent))
            {
                result = (StatementSyntax)parent;
            }
        }

        return result;
    }

    /// <summary>True when a statement would move out of what a directive switches on, off or silences, or into it. A region says nothing about what stands in it.</summary>
    public bool CrossesDirective()
    {
        if (Moved is null)
        {
            return false;
        }

        var between = TextSpan.FromBounds(Math.Min(Moved.FullSpan.Start, Anchor.FullSpan.Start), Math.Max(Moved.Span.End, Anchor.Span.End));
        return Moved.SyntaxTree.GetRoot().DescendantTrivia(between).Any(trivia => between.Contains(trivia.Span) && trivia.IsDirective && !trivia.IsKind(SyntaxKind.RegionDirectiveTrivia) && !trivia.IsKind(SyntaxKind.EndRegionDirectiveTrivia));
    }

    public SyntaxNode ApplyTo(SyntaxNode root)
    {
        var original = Anchor;
        var anchor = root.GetCurrentNode(Anchor)!;
        var indentation = Layout.IndentationOf(original);
        var end = SyntaxFactory.EndOfLine(Layout.LineEndOf(original));
        switch (Placement)
        {
            case Placement.First or Placement.Last when anchor is BlockSyntax block:
                var inner = original is BlockSyntax { Statements: [var first, ..] } ? Layout.IndentationOf(first) : indentation + Layout.Step(original);
                var added = Take(ref root, inner, end);
                block = (BlockSyntax)root.GetCurrentNode(Anchor)!;
                return root.ReplaceNode(block, block.WithStatements(Placement == Placement.First ? block.Statements.Insert(0, added) : block.Statements.Add(added)));
            case Placement.InPlaceOf when anchor is StatementSyntax replaced:
                var replacement = SyntaxFactory.ParseStatement(Text!).WithTriviaFrom(replaced);
                return root.ReplaceNode(replaced, replacement);
            case Placement.Gone:
                return root.RemoveWithLine(Owner(anchor))!;
            default:
                var statement = Take(ref root, indentation, end);
                var place = Owner(root.GetCurrentNode(Anchor)!);
                SyntaxNode node = place is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(statement) : statement;
                return Placement == Placement.Before ? root.InsertNodesBefore(place, [node]) : root.InsertNodesAfter(place, [node]);
        }
    }

    /// <summary>The statement in its new indentation; one that moves leaves its old place with all its comments.</summary>
    private StatementSyntax Take(ref SyntaxNode root, string indentation, SyntaxTrivia end)
    {
        if (Moved is null)
        {
            return SyntaxFactory.ParseStatement(Text!).WithLeadingTrivia(SyntaxFactory.Whitespace(indentation)).WithTrailingTrivia(end);
        }

        var moved = (StatementSyntax)root.GetCurrentNode(Moved)!;
        var comments = moved.GetLeadingTrivia().Where(trivia => !trivia.IsDirective).SkipWhile(trivia => !Comments.IsComment(trivia)).ToList();
        root = root.RemoveNode(Owner(moved), SyntaxRemoveOptions.KeepDirectives)!;
        var leading = SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(indentation));
        return Indented(moved.WithLeadingTrivia(comments.Count == 0 ? leading : leading.AddRange(comments)), Layout.IndentationOf(Moved), indentation);
    }

    /// <summary>Every line of the statement and of its comments as far to the right of its new place as it was of the old one.</summary>
    private static StatementSyntax Indented(StatementSyntax statement, string old, string indentation) => old == indentation
        ? statement
        : statement.ReplaceTrivia(
            statement.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) && trivia.Token.LeadingTrivia.Contains(trivia) && trivia.SpanStart > statement.FullSpan.Start && trivia.ToString().StartsWith(old, StringComparison.Ordinal)),
            (trivia, _) => SyntaxFactory.Whitespace(indentation + trivia.ToString().Substring(old.Length)));

    private static SyntaxNode Owner(SyntaxNode statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    /// <summary>The variable exists inside the scope only.</summary>
    public static bool Declares(SyntaxNode scope, string variable) => scope.DescendantNodesAndSelf().Any(node => node switch
    {
        VariableDeclaratorSyntax declarator => declarator.Identifier.ValueText == variable,
        ForEachStatementSyntax each => each.Identifier.ValueText == variable,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText == variable,
        _ => false,
    });
}

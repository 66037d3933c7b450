using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Sets a member in the initializer of a creation: on the same line, or on a line of its own where the others have one.</summary>
internal static class Initializers
{
    public static BaseObjectCreationExpressionSyntax Set(BaseObjectCreationExpressionSyntax creation, string member, ExpressionSyntax value)
    {
        if (creation.Initializer is not { Expressions.Count: > 0 } initializer)
        {
            return WithInitializer(creation, member, value);
        }

        if (initializer.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(assignment => assignment.Left.ToString() == member) is { } present)
        {
            return creation.ReplaceNode(present.Right, value.WithTriviaFrom(present.Right));
        }

        var elements = initializer.Expressions;
        var last = elements.Last();
        var comma = elements.SeparatorCount == elements.Count ? elements.GetSeparator(elements.Count - 1) : SyntaxFactory.Token(SyntaxKind.CommaToken);
        var isOnOwnLine = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia) && last.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var end = SyntaxFactory.EndOfLine(Layout.LineEndOf(creation));
        var added = (ExpressionSyntax)Assignment(member, value);
        if (elements.SeparatorCount == elements.Count)
        {
            added = isOnOwnLine ? added.WithLeadingTrivia(IndentationOf(last)) : added;
            var trailing = isOnOwnLine ? comma.WithTrailingTrivia(end) : comma;
            return creation.WithInitializer(initializer.WithExpressions(SyntaxFactory.SeparatedList(elements.Append(added), elements.GetSeparators().Append(trailing))));
        }

        // What stood behind the last element, a comment or the end of the line, now stands behind the new comma.
        comma = comma.WithTrailingTrivia(isOnOwnLine ? EndingLine(last.GetTrailingTrivia(), end) : SyntaxFactory.TriviaList(SyntaxFactory.Space));
        added = isOnOwnLine ? added.WithLeadingTrivia(IndentationOf(last)).WithTrailingTrivia(end) : added.WithTrailingTrivia(last.GetTrailingTrivia());
        var nodes = elements.Replace(last, last.WithoutTrailingTrivia()).Append(added);
        return creation.WithInitializer(initializer.WithExpressions(SyntaxFactory.SeparatedList(nodes, elements.GetSeparators().Append(comma))));
    }

    private static BaseObjectCreationExpressionSyntax WithInitializer(BaseObjectCreationExpressionSyntax creation, string member, ExpressionSyntax value)
    {
        var trailing = creation.GetTrailingTrivia();
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList((ExpressionSyntax)Assignment(member, value).WithTrailingTrivia(SyntaxFactory.Space)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
        var bare = creation.WithoutTrailingTrivia().WithInitializer(null);
        bare = bare is ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0 } named ? named.WithArgumentList(null).WithType(named.Type.WithoutTrailingTrivia()) : bare.WithoutTrailingTrivia();
        return bare.WithInitializer(initializer).WithTrailingTrivia(trailing);
    }

    private static AssignmentExpressionSyntax Assignment(string member, ExpressionSyntax value) => SyntaxFactory.AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        SyntaxFactory.IdentifierName(member).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
        value.WithoutTrivia());

    private static SyntaxTriviaList IndentationOf(SyntaxNode element) => SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(Layout.IndentationOf(element)));

    private static SyntaxTriviaList EndingLine(SyntaxTriviaList trivia, SyntaxTrivia end) => trivia.Any(SyntaxKind.EndOfLineTrivia) ? trivia : trivia.Add(end);
}

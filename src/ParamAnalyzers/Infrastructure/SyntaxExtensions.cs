using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.Infrastructure;

internal static class SyntaxExtensions
{
    /// <summary>The name of the method that a call names: behind the last dot and without type arguments; null when it calls what an expression yields.</summary>
    public static string? CalledName(this InvocationExpressionSyntax call) => (call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        var called => called as SimpleNameSyntax,
    })?.Identifier.ValueText;

    /// <summary>The expression together with the parentheses, casts and <c>!</c> around it, which change nothing of what it is.</summary>
    public static SyntaxNode WithWrapping(this SyntaxNode expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            expression = expression.Parent;
        }

        return expression;
    }

    /// <summary>The expression without the parentheses, casts and <c>!</c> around it.</summary>
    public static ExpressionSyntax WithoutWrapping(this ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    expression = inner;
                    break;
                case CastExpressionSyntax { Expression: var converted }:
                    expression = converted;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }:
                    expression = operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The name by which the expression may mean a member of the object itself: <c>w</c>, <c>this.w</c>; null for anything else.</summary>
    public static string? NameOfOwnMember(this ExpressionSyntax expression) => expression.WithoutWrapping() switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    /// <summary>The name behind the last dot, as attributes are compared.</summary>
    public static string LastPart(this NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (name as SimpleNameSyntax)?.Identifier.ValueText ?? string.Empty;
}

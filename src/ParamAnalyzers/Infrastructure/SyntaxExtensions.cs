using Microsoft.CodeAnalysis;
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

    /// <summary>The name behind the last dot, as attributes are compared.</summary>
    public static string LastPart(this NameSyntax name) => name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (name as SimpleNameSyntax)?.Identifier.ValueText ?? string.Empty;
}

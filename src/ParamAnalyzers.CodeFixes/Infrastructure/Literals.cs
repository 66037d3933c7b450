using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Numbers in source.</summary>
internal static class Literals
{
    /// <summary>A number as it is written, with or without a sign.</summary>
    public static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } sign => sign.IsKind(SyntaxKind.UnaryMinusExpression) || sign.IsKind(SyntaxKind.UnaryPlusExpression),
        _ => false,
    };

    /// <summary>The number in the type and with the suffix of the literal that it replaces.</summary>
    public static string Like(string number, ExpressionSyntax literal, ITypeSymbol? type)
    {
        var written = literal.ToString();
        var suffix = SuffixOf(written);
        var isReal = type?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;

        // A real literal without a suffix is the only sign of its type where a local is declared with var.
        var needsPoint = isReal
            && suffix.Length == 0
            && number.IndexOf('.') < 0
            && literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } };
        return number + (needsPoint ? ".0" : string.Empty) + suffix;
    }

    private static string SuffixOf(string literal)
    {
        if (literal.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return string.Empty;
        }

        var end = literal.Length;
        while (end > 0 && char.IsLetter(literal[end - 1]))
        {
            end--;
        }

        return literal.Substring(end);
    }
}

using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2006: the nearest valid value, where there is exactly one and the invalid one is written as a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NearestValueFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2006");

    /// <inheritdoc />
    protected override (string Title, ExpressionSyntax Replacement)? Replace(ExpressionSyntax expression, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!IsLiteral(expression) || !diagnostic.Properties.TryGetValue(HyperparameterOutsideDomain.NearestValue, out var nearest) || nearest is null)
        {
            return null;
        }

        var text = Spell(nearest, expression, model.GetTypeInfo(expression, cancellationToken).Type);
        return ($"Use the nearest valid value, {text} (may change behavior)", SyntaxFactory.ParseExpression(text));
    }

    private static bool IsLiteral(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } sign => sign.IsKind(SyntaxKind.UnaryMinusExpression) || sign.IsKind(SyntaxKind.UnaryPlusExpression),
        _ => false,
    };

    /// <summary>The number in the type and with the suffix of the literal that it replaces.</summary>
    private static string Spell(string number, ExpressionSyntax literal, ITypeSymbol? type)
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

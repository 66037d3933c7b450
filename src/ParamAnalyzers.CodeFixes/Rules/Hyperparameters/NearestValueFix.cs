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
        if (!Literals.IsLiteral(expression) || !diagnostic.Properties.TryGetValue(HyperparameterOutsideDomain.NearestValue, out var nearest) || nearest is null)
        {
            return null;
        }

        var text = Literals.Like(nearest, expression, model.GetTypeInfo(expression, cancellationToken).Type);
        return ($"Use the nearest valid value, {text} (may change behavior)", SyntaxFactory.ParseExpression(text));
    }
}

using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2016: the key of the space that is spelled nearly so, where the key is written as a literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NearestKeyFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2016");

    /// <inheritdoc />
    protected override (string Title, ExpressionSyntax Replacement)? Replace(ExpressionSyntax expression, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        expression is LiteralExpressionSyntax && diagnostic.Properties.TryGetValue(UnknownKey.Nearest, out var nearest) && nearest is not null
            ? ($"Use the key '{nearest}'", SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)))
            : null;
}

using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Evaluation;

/// <summary>PRM5001: fit on the training set of the same split. Offered where the test set is named directly; elsewhere nobody can say which local is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseTrainSetFix : ReplacementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM5001");

    /// <inheritdoc />
    protected override (string Title, ExpressionSyntax Replacement)? Replace(ExpressionSyntax expression, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var inner = expression;
        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        return inner is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "TestSet" } name } access
            ? ("Fit on the training set (may change behavior)", access.WithName(SyntaxFactory.IdentifierName("TrainSet").WithTriviaFrom(name)))
            : null;
    }
}

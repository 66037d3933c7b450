using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Evaluation;

/// <summary>
/// PRM5001: fit on the training set of the same split. Offered where the test set is named directly; elsewhere nobody can say which local is meant.
/// Where the sets are swapped, and the training set is what the model is measured on, both places have to change.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseTrainSetFix : ReplacementFix
{
    private const string TestSet = nameof(TestSet);

    private const string TrainSet = nameof(TrainSet);

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

        return inner is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: TestSet } name } access && !IsSwapped(access)
            ? ("Fit on the training set (may change behavior)", access.WithName(SyntaxFactory.IdentifierName(TrainSet).WithTriviaFrom(name)))
            : null;
    }

    /// <summary>The member uses the training set of the split for something else, and the test set for nothing else.</summary>
    private static bool IsSwapped(MemberAccessExpressionSyntax test)
    {
        var member = test.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var others = (member is GlobalStatementSyntax ? member.Parent : member)!.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(other => other != test && SyntaxFactory.AreEquivalent(other.Expression, test.Expression))
            .Select(other => other.Name.Identifier.ValueText)
            .ToList();
        return others.Contains(TrainSet) && !others.Contains(TestSet);
    }
}

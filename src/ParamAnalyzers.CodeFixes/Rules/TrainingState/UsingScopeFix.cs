using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.TrainingState;

/// <summary>PRM4005: disposes the scope at the end of its block.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UsingScopeFix : StatementFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM4005");

    private protected override IEnumerable<StatementEdit> EditsFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!LanguageSupport.HasUsingDeclarations(root.SyntaxTree) || CallAt(root, diagnostic)?.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax or GlobalStatementSyntax } statement)
        {
            yield break;
        }

        const string title = "Close the scope with 'using' (may change behavior)";
        switch (statement)
        {
            case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.None } declaration:
                yield return new StatementEdit(title, Placement.InPlaceOf, declaration, "using " + declaration.WithoutTrivia());
                break;
            case ExpressionStatementSyntax { Expression: var expression }:
                var scope = expression is AssignmentExpressionSyntax { Right: var right } ? right : expression;
                var others = statement.Parent.DescendantTokens().Count(token => token.ValueText == "_") - (expression is AssignmentExpressionSyntax ? 1 : 0);
                var type = model.GetTypeInfo(scope, cancellationToken).Type is { } made ? Layout.TypeOfLocal(root, model, made, statement.SpanStart) : "var";
                yield return new StatementEdit(title, Placement.InPlaceOf, statement, $"using {type} {(others > 0 ? "noGrad" : "_")} = {scope.WithoutTrivia()};");
                break;
        }
    }
}

using System.Collections.Generic;
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
/// PRM5002: splits the rows as they were, and fits the transform together with the trainer. Offered where every use of the split is seen and the result compiles.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FitInPipelineFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM5002");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Edits(root, model, diagnostic, cancellationToken) is { } edits && Speculation.Compiles(Apply(root, edits), root, model, cancellationToken) ? "Fit the transform in the pipeline (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var all = new Dictionary<SyntaxNode, ExpressionSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            if (Edits(root, model, diagnostic, cancellationToken) is { } edits && !edits.Keys.Any(all.ContainsKey) && Speculation.Compiles(Apply(root, edits), root, model, cancellationToken))
            {
                foreach (var edit in edits)
                {
                    all.Add(edit.Key, edit.Value);
                }
            }
        }

        return Apply(root, all);
    }

    private static SyntaxNode Apply(SyntaxNode root, Dictionary<SyntaxNode, ExpressionSyntax> edits) =>
        root.ReplaceNodes(edits.Keys, (original, _) => edits[original].WithTriviaFrom(original));

    /// <summary>What each expression becomes; null where the rows or a use of the split are not understood.</summary>
    private static Dictionary<SyntaxNode, ExpressionSyntax>? Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } rows
            || TransformBehind(rows, model, cancellationToken) is not var (estimator, source)
            || !IsVisible(source, call, model)
            || !IsVisible(estimator, call, model))
        {
            return null;
        }

        var edits = new Dictionary<SyntaxNode, ExpressionSyntax> { [rows] = source };
        var trained = NameOf(call) == "TrainTestSplit" ? TrainedOn(call, model, cancellationToken) : EstimatorOf(call, model, cancellationToken) is { } validated ? [validated] : [];
        foreach (var trainer in trained ?? [])
        {
            edits[trainer] = SyntaxFactory.ParseExpression($"{Receiver(estimator)}.Append({trainer.WithoutTrivia()})");
        }

        return edits.Count > 1 ? edits : null;
    }

    /// <summary>The estimator that was fitted on all rows, and these rows: <c>estimator.Fit(rows).Transform(rows)</c>, also by way of locals.</summary>
    private static (ExpressionSyntax Estimator, ExpressionSyntax Rows)? TransformBehind(ExpressionSyntax transformed, SemanticModel model, CancellationToken cancellationToken) =>
        ValueOf(transformed, model, cancellationToken) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Transform" } transform, ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax rows }] }
        && ValueOf(transform.Expression, model, cancellationToken) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fit" } fit }
            ? (fit.Expression, rows)
            : null;

    /// <summary>The value of an expression; that of a local is what it is declared with, when nothing else is ever assigned to it.</summary>
    private static ExpressionSyntax ValueOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is IdentifierNameSyntax && DeclaratorOf(expression, model, cancellationToken) is { Initializer.Value: var value } declarator
        && UsesOf(declarator, model, cancellationToken).All(use => use.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != use)
            ? value
            : expression;

    /// <summary>The receivers of <c>Fit(split.TrainSet)</c>; null when the split is used in another way than that and for transforming its parts.</summary>
    private static List<ExpressionSyntax>? TrainedOn(InvocationExpressionSyntax split, SemanticModel model, CancellationToken cancellationToken)
    {
        if (split.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            return null;
        }

        var trainers = new List<ExpressionSyntax>();
        foreach (var use in UsesOf(declarator, model, cancellationToken))
        {
            switch (use.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TrainSet", Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fit" } fit, ArgumentList.Arguments.Count: 1 } } }:
                    trainers.Add(fit.Expression);
                    break;
                case MemberAccessExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Transform" } } } }:
                    break;
                default:
                    return null;
            }
        }

        return trainers;
    }

    private static ExpressionSyntax? EstimatorOf(InvocationExpressionSyntax validation, SemanticModel model, CancellationToken cancellationToken) =>
        validation.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is { Name.Identifier.ValueText: "estimator" })?.Expression
        ?? (validation.ArgumentList.Arguments is [_, { NameColon: null, Expression: var second }, ..] && model.GetSymbolInfo(validation, cancellationToken).Symbol is IMethodSymbol ? second : null);

    private static VariableDeclaratorSyntax? DeclaratorOf(ExpressionSyntax local, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(local, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: not null } declarator
            ? declarator
            : null;

    private static IEnumerable<IdentifierNameSyntax> UsesOf(VariableDeclaratorSyntax declarator, SemanticModel model, CancellationToken cancellationToken)
    {
        var scope = declarator.Ancestors().First(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        var symbol = model.GetDeclaredSymbol(declarator, cancellationToken);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == declarator.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol));
    }

    /// <summary>Every name in the expression means the same at the other place.</summary>
    private static bool IsVisible(ExpressionSyntax expression, SyntaxNode place, SemanticModel model) => expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
        .Where(name => model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol)
        .All(name => model.LookupSymbols(place.SpanStart, name: name.Identifier.ValueText).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol, model.GetSymbolInfo(name).Symbol)));

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : string.Empty;

    private static string Receiver(ExpressionSyntax estimator) =>
        estimator is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax ? estimator.WithoutTrivia().ToString() : $"({estimator.WithoutTrivia()})";
}

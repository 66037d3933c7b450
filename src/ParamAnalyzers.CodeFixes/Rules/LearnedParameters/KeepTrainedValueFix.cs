using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Rules.LearnedParameters;

namespace ParamAnalyzers.CodeFixes.Rules.LearnedParameters;

/// <summary>PRM3006: training keeps the value that it was run with, and prediction reads that.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KeepTrainedValueFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3006");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is { } plan ? $"Keep the value of the training in '{plan.Field}' (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var plans = diagnostics.Select(diagnostic => Find(root, model, diagnostic, cancellationToken)).OfType<Plan>().ToList();
        var reads = plans.ToDictionary(plan => (SyntaxNode)plan.Read, plan => plan.Field);
        var methods = plans.GroupBy(plan => plan.Training).ToDictionary(group => (SyntaxNode)group.Key, group => group.Select(plan => $"{plan.Field} = {plan.Read.WithoutTrivia()};").Distinct().Reverse().ToArray());
        var types = plans.GroupBy(plan => (TypeDeclarationSyntax)plan.Training.Parent!).ToDictionary(group => (SyntaxNode)group.Key, group => group.Select(plan => $"private {plan.Kind} {plan.Field};").Distinct().Reverse().ToList());
        return root.ReplaceNodes(reads.Keys.Concat(methods.Keys).Concat(types.Keys), (original, rewritten) => rewritten switch
        {
            TypeDeclarationSyntax type when types.TryGetValue(original, out var fields) => fields.Aggregate(type, (current, field) => Layout.AddField(current, (TypeDeclarationSyntax)original, field)),
            MethodDeclarationSyntax when methods.TryGetValue(original, out var lines) => Layout.PrependTo((MethodDeclarationSyntax)original, lines, isApart: false),
            _ => SyntaxFactory.IdentifierName(reads[original]).WithTriviaFrom(original),
        });
    }

    private static Plan? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name
            || !diagnostic.Properties.TryGetValue(PredictionReadsTrainingSetting.TrainingMethod, out var training) || training is null
            || name.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText == training).ToList() is not [{ ConstraintClauses.Count: 0 } method]
            || (method.Body is null && method.ExpressionBody is null))
        {
            return null;
        }

        ExpressionSyntax read = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        var field = "_trained" + name.Identifier.ValueText.AsPartOfName();
        return model.GetTypeInfo(read, cancellationToken).Type is { } kind && model.LookupSymbols(name.SpanStart, name: field).Length == 0
            ? new Plan(read, method, field, kind.ToMinimalDisplayString(model, name.SpanStart))
            : null;
    }

    private sealed record Plan(ExpressionSyntax Read, MethodDeclarationSyntax Training, string Field, string Kind);
}

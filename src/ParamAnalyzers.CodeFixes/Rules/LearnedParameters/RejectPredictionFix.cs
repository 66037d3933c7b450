using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.LearnedParameters;

namespace ParamAnalyzers.CodeFixes.Rules.LearnedParameters;

/// <summary>PRM3004: throws an exception that says what is missing, at the top of the method that predicts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RejectPredictionFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3004");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ConditionFor(root, model, diagnostic) is null ? null : "Reject prediction before training (may change behavior)";

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var guards = diagnostics
            .Select(diagnostic => (Method: MethodOf(root, diagnostic), Condition: ConditionFor(root, model, diagnostic)))
            .Where(guard => guard.Condition is not null)
            .GroupBy(guard => guard.Method!)
            .ToDictionary(group => (SyntaxNode)group.Key, group => group.First().Condition!);
        var exception = "InvalidOperationException";
        return root.ReplaceNodes(guards.Keys, (original, _) => Guard((MethodDeclarationSyntax)original, guards[original], IsImported(model, original, exception) ? exception : "System." + exception));
    }

    private static MethodDeclarationSyntax Guard(MethodDeclarationSyntax method, string condition, string exception)
    {
        var step = Layout.Step(method);
        string[] lines = [$"if ({condition})", "{", $"{step}throw new {exception}(\"Train before calling {method.Identifier.ValueText}.\");", "}"];
        return Layout.PrependTo(method, lines);
    }

    private static MethodDeclarationSyntax? MethodOf(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>();

    /// <summary>The question whether training has happened; null where it cannot be asked in one line.</summary>
    private static string? ConditionFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        if (MethodOf(root, diagnostic) is not { ConstraintClauses.Count: 0 } method
            || !diagnostic.Properties.TryGetValue(PredictionBeforeTraining.Member, out var name) || name is null
            || model.LookupSymbols(method.SpanStart + 1, name: name).FirstOrDefault() is not (IFieldSymbol or IPropertySymbol))
        {
            return null;
        }

        var type = model.LookupSymbols(method.SpanStart + 1, name: name)[0] is IFieldSymbol field ? field.Type : ((IPropertySymbol)model.LookupSymbols(method.SpanStart + 1, name: name)[0]).Type;
        var isEmpty = diagnostic.Properties.TryGetValue(PredictionBeforeTraining.IsEmptyByDefault, out var empty) && empty == "yes";
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => $"!{name}",
            { IsTupleType: true } => null,
            IArrayTypeSymbol when isEmpty => $"{name}.Length == 0",
            _ when isEmpty && type.GetMembers("Count").Length > 0 => $"{name}.Count == 0",
            _ when isEmpty => null,
            { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => $"{name} is null",
            _ => null,
        };
    }

    private static bool IsImported(SemanticModel model, SyntaxNode method, string exception) => model.LookupNamespacesAndTypes(method.SpanStart, name: exception).Length > 0;
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2008: exchanges bounds, moves a start to the nearest bound, takes a second choice out. Other mistakes have no single repair.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RepairSpaceFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2008");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        RepairOf(diagnostic) switch
        {
            SearchRangeComplaint.Swap when Replacements(root, model, diagnostic).Count > 0 => "Exchange the minimum and the maximum (may change behavior)",
            SearchRangeComplaint.Bound when Replacements(root, model, diagnostic).Count > 0 => $"Start at the nearest bound, {diagnostic.Properties[SearchRangeComplaint.Bound]} (may change behavior)",
            SearchRangeComplaint.Drop when Dropped(root, diagnostic).Any() => "Take the second choice out (may change behavior)",
            _ => null,
        };

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var replacements = diagnostics.SelectMany(diagnostic => Replacements(root, model, diagnostic)).ToDictionary(pair => (SyntaxNode)pair.Place, pair => (SyntaxNode)pair.Value);
        var dropped = diagnostics.SelectMany(diagnostic => Dropped(root, diagnostic)).Distinct().ToList();
        var mark = new SyntaxAnnotation();
        var edited = root.ReplaceNodes(
            replacements.Keys.Concat(dropped),
            (original, current) => replacements.TryGetValue(original, out var replacement) ? replacement : current.WithAdditionalAnnotations(mark));
        return edited.RemoveNodes(edited.GetAnnotatedNodes(mark), SyntaxRemoveOptions.KeepDirectives)!;
    }

    private static string? RepairOf(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(SearchRangeComplaint.Repair, out var repair) ? repair : null;

    private static IReadOnlyList<(ExpressionSyntax Place, ExpressionSyntax Value)> Replacements(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var arguments = ArgumentsAround(root, diagnostic);
        switch (RepairOf(diagnostic))
        {
            case SearchRangeComplaint.Swap when Find(arguments, "min", 0) is { } minimum && Find(arguments, "max", 1) is { } maximum:
                return [(minimum, maximum.WithTriviaFrom(minimum)), (maximum, minimum.WithTriviaFrom(maximum))];
            case SearchRangeComplaint.Bound when StartOf(root, arguments, diagnostic) is { } start && Literals.IsLiteral(start):
                var text = Literals.Like(diagnostic.Properties[SearchRangeComplaint.Bound]!, start, model.GetTypeInfo(start).Type);
                return [(start, SyntaxFactory.ParseExpression(text).WithTriviaFrom(start))];
            default:
                return [];
        }
    }

    private static IEnumerable<SyntaxNode> Dropped(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (RepairOf(diagnostic) != SearchRangeComplaint.Drop || node.FirstAncestorOrSelf<SyntaxNode>(list => list is ArgumentListSyntax or AttributeSyntax) is not { } choicesAround || Comments.IsIn(choicesAround))
        {
            return [];
        }

        return node.FirstAncestorOrSelf<AttributeSyntax>() is { ArgumentList.Arguments: var choices }
            ? choices.Where((choice, index) => choice.NameEquals is null && choices.Take(index).Any(earlier => earlier.Expression.IsEquivalentTo(choice.Expression)))
            : node.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument ? [argument] : [];
    }

    private static IReadOnlyList<(string? Name, ExpressionSyntax Value)> ArgumentsAround(SyntaxNode root, Diagnostic diagnostic)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            ? attribute.ArgumentList?.Arguments.Select(argument => (argument.NameColon?.Name.Identifier.ValueText, argument.Expression)).ToList() ?? []
            : node.FirstAncestorOrSelf<ArgumentListSyntax>()?.Arguments.Select(argument => (argument.NameColon?.Name.Identifier.ValueText, argument.Expression)).ToList() ?? [];
    }

    private static ExpressionSyntax? StartOf(SyntaxNode root, IReadOnlyList<(string? Name, ExpressionSyntax Value)> arguments, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax start ? start : Find(arguments, "init", 2);

    private static ExpressionSyntax? Find(IReadOnlyList<(string? Name, ExpressionSyntax Value)> arguments, string name, int place) =>
        arguments.FirstOrDefault(argument => argument.Name == name).Value ?? (place < arguments.Count && arguments[place].Name is null ? arguments[place].Value : null);
}

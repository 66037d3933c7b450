using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3009: keeps the layers of a list or an array in a <c>ModuleList</c>. Offered where everything that uses them compiles as before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ModuleListFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3009");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Edits(root, model, diagnostic, cancellationToken).Count > 0 ? "Keep the layers in a ModuleList (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
        Apply(root, diagnostics.SelectMany(diagnostic => Edits(root, model, diagnostic, cancellationToken)).ToDictionary(edit => edit.Key, edit => edit.Value));

    private static SyntaxNode Apply(SyntaxNode root, Dictionary<SyntaxNode, SyntaxNode> edits) =>
        edits.Count == 0 ? root : Usings.Ensure(root.ReplaceNodes(edits.Keys, (original, _) => edits[original].WithTriviaFrom(original)), "TorchSharp.Modules");

    private static Dictionary<SyntaxNode, SyntaxNode> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var edits = new Dictionary<SyntaxNode, SyntaxNode>();
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var type, Parent: FieldDeclarationSyntax field } }
            || field.Modifiers.Any(SyntaxKind.StaticKeyword)
            || ElementOf(type) is not { } element
            || Elements(value) is not { } elements
            || Comments.IsIn(value))
        {
            return edits;
        }

        edits[type] = SyntaxFactory.ParseTypeName($"ModuleList<{element.WithoutTrivia()}>");
        edits[value] = SyntaxFactory.ParseExpression($"new ModuleList<{element.WithoutTrivia()}>({string.Join(", ", elements.Select(layer => layer.WithoutTrivia().ToString()))})");
        return Speculation.Compiles(Apply(root, edits), root, model, cancellationToken) ? edits : new Dictionary<SyntaxNode, SyntaxNode>();
    }

    private static TypeSyntax? ElementOf(TypeSyntax type) => type switch
    {
        ArrayTypeSyntax { RankSpecifiers: [{ Rank: 1 }] } array => array.ElementType,
        GenericNameSyntax { Identifier.ValueText: "List" or "IList" or "IReadOnlyList", TypeArgumentList.Arguments: [var argument] } => argument,
        _ => null,
    };

    /// <summary>What the field begins with; null when it is neither empty nor written out.</summary>
    private static IReadOnlyList<SyntaxNode>? Elements(ExpressionSyntax value) => value switch
    {
        InitializerExpressionSyntax array => array.Expressions.ToList(),
        ArrayCreationExpressionSyntax { Initializer: { } array } => array.Expressions.ToList(),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ToList(),
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } list => list.Initializer?.Expressions.ToList() ?? [],
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax) => collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression).ToList(),
        _ => null,
    };
}

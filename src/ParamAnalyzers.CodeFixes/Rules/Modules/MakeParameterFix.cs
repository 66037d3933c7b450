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

/// <summary>PRM3011: declares the field as a parameter and makes one of every tensor that it is given.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakeParameterFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3011");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Edits(root, model, diagnostic, cancellationToken).Count > 0 ? "Make it a Parameter (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edits = diagnostics.SelectMany(diagnostic => Edits(root, model, diagnostic, cancellationToken)).ToDictionary(edit => edit.Key, edit => edit.Value);
        var edited = root.ReplaceNodes(edits.Keys, (original, _) => edits[original].WithTriviaFrom(original));
        return edits.Count > 0 ? Usings.Ensure(edited, "TorchSharp.Modules") : edited;
    }

    private static Dictionary<SyntaxNode, SyntaxNode> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var none = new Dictionary<SyntaxNode, SyntaxNode>();
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var (type, initializer, symbol) = node switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var declared } } field => (declared, field.Initializer?.Value, model.GetDeclaredSymbol(field, cancellationToken)),
            PropertyDeclarationSyntax property => (property.Type, property.Initializer?.Value, model.GetDeclaredSymbol(property, cancellationToken)),
            _ => ((TypeSyntax?)null, (ExpressionSyntax?)null, (ISymbol?)null),
        };
        if (type is null || symbol is null || node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return none;
        }

        none[type] = SyntaxFactory.ParseTypeName(type is NullableTypeSyntax ? "Parameter?" : "Parameter");
        var values = declaration.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, symbol))
            .Select(assignment => assignment.Right)
            .ToList();
        if (initializer is not null)
        {
            values.Add(initializer);
        }

        foreach (var value in values)
        {
            none[value] = SyntaxFactory.ParseExpression($"torch.nn.Parameter({value.WithoutTrivia()})");
        }

        return none;
    }
}

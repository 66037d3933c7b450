using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Infrastructure;
using ParamAnalyzers.Libraries.TorchSharp;

namespace ParamAnalyzers.CodeFixes.Rules.Modules;

/// <summary>PRM3012: creates the layer in a field, where its size does not depend on the input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KeepInFieldFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM3012");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is { Layer: var layer } ? $"Create '{layer}' in a field (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var found = diagnostics.Select(diagnostic => Find(root, model, diagnostic, cancellationToken)).OfType<Kept>().ToList();
        var tracked = root.TrackNodes(found.Select(kept => (SyntaxNode)kept.Creation).Concat(found.Select(kept => kept.Type)).Distinct());
        var names = new Dictionary<Kept, string>();
        foreach (var kept in found)
        {
            names.Add(kept, FreeName(kept, names));
        }

        // The last one first: each is put in front of those that are there.
        foreach (var kept in Enumerable.Reverse(found))
        {
            tracked = tracked.ReplaceNode(tracked.GetCurrentNode(kept.Creation)!, SyntaxFactory.IdentifierName(names[kept]).WithTriviaFrom(kept.Creation));
            var type = tracked.GetCurrentNode(kept.Type)!;
            tracked = tracked.ReplaceNode(type, Layout.AddField(type, kept.Type, $"private readonly {kept.TypeName} {names[kept]} = {kept.Creation.WithoutTrivia()};"));
        }

        return tracked;
    }

    private static string FreeName(Kept kept, Dictionary<Kept, string> given)
    {
        var taken = new HashSet<string>(kept.Type.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)
            .Concat(given.Where(other => other.Key.Type == kept.Type).Select(other => other.Value)));
        var name = "_" + kept.Layer.WithLowerFirst();
        return Enumerable.Range(1, 100).Select(number => number == 1 ? name : name + number).First(candidate => !taken.Contains(candidate));
    }

    /// <summary>A creation from constants and members, once in a pass, in a module that registers what its fields hold.</summary>
    private static Kept? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax { } creation
            || creation is ImplicitObjectCreationExpressionSyntax
            || creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { Members.Count: > 0 } type
            || !type.DescendantTokens().Any(token => token.ValueText == RegistrationNames.All)
            || creation.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax).Any(node => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax)
            || creation.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false })
            || model.GetTypeInfo(creation, cancellationToken).Type is not { } created)
        {
            return null;
        }

        // A factory of the same name makes the compiler's own short form longer than it has to be.
        var isPlain = created is INamedTypeSymbol { IsGenericType: false, ContainingType: null } && model.LookupNamespacesAndTypes(type.OpenBraceToken.Span.End, name: created.Name).All(symbol => SymbolEqualityComparer.Default.Equals(symbol, created));
        return new Kept(creation, type, created.Name, isPlain ? created.Name : created.ToMinimalDisplayString(model, type.OpenBraceToken.Span.End));
    }

    private sealed record Kept(ExpressionSyntax Creation, TypeDeclarationSyntax Type, string Layer, string TypeName);
}

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
using ParamAnalyzers.Rules.Hyperparameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2010: a property with the literal as its default. Equal literals of the same meaning are one setting; one of another value gets a property of its own, named after what it changes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NameHyperparameterFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2010");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is { Name: var name } ? $"Make it a property '{name}'" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var found = new List<Magic>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, model, diagnostic, cancellationToken, found) is { } magic)
            {
                found.Add(magic);
            }
        }

        var accessors = LanguageSupport.HasInit(model) ? "{ get; init; }" : "{ get; private set; }";
        var literals = found.ToDictionary(magic => (SyntaxNode)magic.Literal, magic => magic.Name);
        var types = found.Where(magic => magic.IsNew).GroupBy(magic => magic.Type).ToDictionary(group => (SyntaxNode)group.Key, group => group.ToList());
        return root.ReplaceNodes(literals.Keys.Concat(types.Keys), (original, rewritten) => types.TryGetValue(original, out var added)
            ? Insert((TypeDeclarationSyntax)rewritten, (TypeDeclarationSyntax)original, added, accessors)
            : SyntaxFactory.IdentifierName(literals[original]).WithTriviaFrom(original));
    }

    /// <summary>Behind the fields and properties with which the type begins.</summary>
    private static TypeDeclarationSyntax Insert(TypeDeclarationSyntax type, TypeDeclarationSyntax original, List<Magic> added, string accessors)
    {
        var index = 0;
        while (index < original.Members.Count && original.Members[index] is FieldDeclarationSyntax or PropertyDeclarationSyntax)
        {
            index++;
        }

        var anchor = original.Members[System.Math.Min(index, original.Members.Count - 1)];
        var (end, indentation) = (Layout.LineEndOf(original), Layout.IndentationOf(anchor));
        var members = added.Select((magic, place) => SyntaxFactory.ParseMemberDeclaration(
            (place == 0 && index == 0 ? string.Empty : end) + $"{indentation}public {magic.Kind} {magic.Name} {accessors} = {magic.Literal};{end}")!);
        var withMembers = type.WithMembers(type.Members.InsertRange(index, members));
        if (index > 0)
        {
            return withMembers;
        }

        // The member that was first gets the blank line that keeps it apart.
        var moved = withMembers.Members[added.Count];
        return withMembers.ReplaceNode(moved, moved.WithLeadingTrivia(moved.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(end))));
    }

    private static Magic? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken, IReadOnlyCollection<Magic>? earlier = null)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal
            || !diagnostic.Properties.TryGetValue(MagicHyperparameter.SuggestedName, out var name) || name is null
            || literal.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not (ClassDeclarationSyntax or RecordDeclarationSyntax) || literal.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || model.GetTypeInfo(literal, cancellationToken).Type is not { } kind
            || model.GetEnclosingSymbol(literal.SpanStart, cancellationToken) is not { IsStatic: false }
            || literal.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>()?.IsConst == true)
        {
            return null;
        }

        var written = kind.ToMinimalDisplayString(model, literal.SpanStart);
        foreach (var candidate in new[] { name, TargetOf(literal) + name }.Concat(Enumerable.Range(2, 8).Select(number => name + number)))
        {
            var named = model.LookupSymbols(literal.SpanStart, name: candidate);
            var added = earlier?.FirstOrDefault(magic => magic.Name == candidate);
            if (named.IsEmpty && added is null)
            {
                return new Magic(literal, type, candidate, written, IsNew: true);
            }

            if (added is null ? IsSetting(named, literal, kind, cancellationToken) : added.Type == type && added.Kind == written && SyntaxFactory.AreEquivalent(added.Literal, literal))
            {
                return new Magic(literal, type, candidate, written, IsNew: false);
            }
        }

        return null;
    }

    /// <summary>The name is that of a property which has the literal as its default already.</summary>
    private static bool IsSetting(ImmutableArray<ISymbol> named, LiteralExpressionSyntax literal, ITypeSymbol kind, CancellationToken cancellationToken) =>
        named is [IPropertySymbol { IsStatic: false, DeclaringSyntaxReferences: [var declaration] } property]
        && SymbolEqualityComparer.Default.Equals(property.Type, kind)
        && declaration.GetSyntax(cancellationToken) is PropertyDeclarationSyntax { Initializer.Value: var value }
        && SyntaxFactory.AreEquivalent(value, literal);

    /// <summary>What the statement of the literal changes, as the beginning of a name: <c>_bias += 0.01 * error</c> changes the <c>Bias</c>.</summary>
    private static string TargetOf(SyntaxNode literal)
    {
        var target = literal.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left;
        while (target is ElementAccessExpressionSyntax element)
        {
            target = element.Expression;
        }

        var word = target?.GetLastToken().ValueText.TrimStart('_') is { Length: > 0 } last && SyntaxFacts.IsValidIdentifier(last) ? last : "Other";
        return word.WithUpperFirst();
    }

    /// <param name="Literal">The literal that becomes a property.</param>
    /// <param name="Type">The type that gets the property.</param>
    /// <param name="Name">The name of the property.</param>
    /// <param name="Kind">The type of the property, as it is written.</param>
    /// <param name="IsNew">False when another literal, or an earlier fix, made the property.</param>
    private sealed record Magic(LiteralExpressionSyntax Literal, TypeDeclarationSyntax Type, string Name, string Kind, bool IsNew);
}

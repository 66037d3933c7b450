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

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>PRM2012: the member keeps what was asked for, and a private field takes what training finds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SplitMemberFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM2012");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is { } plan ? $"Keep what training finds in '{plan.Field}' (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var plans = diagnostics.Select(diagnostic => Find(root, model, diagnostic, cancellationToken)).OfType<Plan>().ToList();
        var names = plans.SelectMany(plan => plan.References.Select(reference => (reference, plan.Field))).ToDictionary(pair => (SyntaxNode)pair.reference, pair => pair.Field);
        var types = plans.GroupBy(plan => plan.Type).ToDictionary(group => (SyntaxNode)group.Key, group => group.Select(plan => $"private {plan.Kind} {plan.Field};").Reverse().ToList());
        return root.ReplaceNodes(names.Keys.Concat(types.Keys), (original, rewritten) => rewritten is TypeDeclarationSyntax type && types.TryGetValue(original, out var fields)
            ? fields.Aggregate(type, (current, field) => Layout.AddField(current, (TypeDeclarationSyntax)original, field))
            : SyntaxFactory.IdentifierName(names[original]).WithTriviaFrom(original));
    }

    /// <summary>
    /// What is written or read from the estimation on is what was found; constructors, and what the same method reads before, speak of what was asked for.
    /// Not offered where the member is reached through another object, or from outside the one declaration of its type.
    /// </summary>
    private static Plan? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var declaration = root.FindNode(diagnostic.Location.SourceSpan);
        if (declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
            || type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { IsStatic: false } symbol
            || diagnostic.AdditionalLocations is not [var estimation] || estimation.SourceTree != root.SyntaxTree)
        {
            return null;
        }

        var kind = symbol is IFieldSymbol field ? field.Type : (symbol as IPropertySymbol)?.Type;
        var name = "_effective" + symbol.Name.AsPartOfName();
        var references = new List<ExpressionSyntax>();
        foreach (var identifier in type.DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == symbol.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(identifier, cancellationToken).Symbol, symbol) || identifier.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
            {
                continue;
            }

            switch (identifier.Parent)
            {
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own when own.Name == identifier:
                    Add(own);
                    break;
                case MemberAccessExpressionSyntax other when other.Name == identifier:
                case MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax:
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } initializer when initializer.Left == identifier:
                    return null;
                default:
                    Add(identifier);
                    break;
            }
        }

        return kind is null || model.LookupSymbols(declaration.SpanStart, name: name).Length > 0
            ? null
            : new Plan(type, references, name, kind.ToMinimalDisplayString(model, declaration.SpanStart));

        void Add(ExpressionSyntax reference)
        {
            var method = reference.FirstAncestorOrSelf<MethodDeclarationSyntax>();
            var isBefore = method is not null && method.Span.Contains(estimation.SourceSpan) && reference.SpanStart < estimation.SourceSpan.Start;
            if (!isBefore)
            {
                references.Add(reference);
            }
        }
    }

    private sealed record Plan(TypeDeclarationSyntax Type, List<ExpressionSyntax> References, string Field, string Kind);
}

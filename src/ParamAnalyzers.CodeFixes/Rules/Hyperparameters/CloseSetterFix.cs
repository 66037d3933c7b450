using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Rules.LearnedParameters;

namespace ParamAnalyzers.CodeFixes.Rules.Hyperparameters;

/// <summary>
/// PRM2011: the setter becomes <c>init</c>, and PRM3003: the setter becomes private. Offered while nothing in the project depends on the open setter.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CloseSetterFix : DocumentFix
{
    private const string Hyperparameter = "PRM2011";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Hyperparameter, "PRM3003");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is null ? null : UsesInit(diagnostic, model) ? "Let only initializers set it" : "Make the setter private";

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var setters = diagnostics
            .Select(diagnostic => (Setter: Find(root, model, diagnostic, cancellationToken), IsInit: UsesInit(diagnostic, model)))
            .Where(found => found.Setter is not null)
            .ToDictionary(found => (SyntaxNode)found.Setter!, found => found.IsInit);
        return root.ReplaceNodes(setters.Keys, (original, _) => Close((AccessorDeclarationSyntax)original, setters[original]));
    }

    private static AccessorDeclarationSyntax Close(AccessorDeclarationSyntax setter, bool isInit)
    {
        if (isInit)
        {
            return SyntaxFactory.AccessorDeclaration(SyntaxKind.InitAccessorDeclaration, setter.AttributeLists, setter.Modifiers, SyntaxFactory.Token(SyntaxKind.InitKeyword).WithTriviaFrom(setter.Keyword), setter.Body, setter.ExpressionBody, setter.SemicolonToken);
        }

        var leading = setter.GetLeadingTrivia();
        return setter.WithoutLeadingTrivia().AddModifiers(SyntaxFactory.Token(SyntaxKind.PrivateKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(leading);
    }

    private static bool UsesInit(Diagnostic diagnostic, SemanticModel model) =>
        diagnostic.Id == Hyperparameter && LanguageSupport.HasInit(model);

    private static AccessorDeclarationSyntax? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if ((diagnostic.Id != Hyperparameter && !diagnostic.Properties.ContainsKey(LearnedParameterExposed.SetterOnly))
            || root.FindNode(diagnostic.Location.SourceSpan) is not PropertyDeclarationSyntax property
            || property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration)) is not { Modifiers.Count: 0 } setter
            || model.GetDeclaredSymbol(property, cancellationToken) is not { } symbol)
        {
            return null;
        }

        return OpenSetter.IsNeeded(symbol, UsesInit(diagnostic, model), model.Compilation, cancellationToken) ? null : setter;
    }
}

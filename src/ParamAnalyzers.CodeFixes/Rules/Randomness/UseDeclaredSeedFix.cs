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

namespace ParamAnalyzers.CodeFixes.Rules.Randomness;

/// <summary>PRM1004: gives the ignored seed to the generator that is created without one; an ignored generator takes its place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseDeclaredSeedFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM1004");

    /// <inheritdoc />
    protected override string? TitleFor(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Find(root, model, diagnostic, cancellationToken) is { Parameter: var parameter } ? $"Draw with '{parameter}' (may change behavior)" : null;

    /// <inheritdoc />
    protected override SyntaxNode Fix(SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var replacements = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (Find(root, model, diagnostic, cancellationToken) is { } found && !replacements.ContainsKey(found.Creation))
            {
                replacements.Add(found.Creation, found.IsGenerator
                    ? SyntaxFactory.IdentifierName(found.Parameter).WithTriviaFrom(found.Creation)
                    : found.Creation.WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.IdentifierName(found.Parameter))))
                        .WithTriviaFrom(found.Creation.ArgumentList!)));
            }
        }

        return root.ReplaceNodes(replacements.Keys, (original, _) => replacements[original]);
    }

    /// <summary>Of a generator and a seed, the generator is what to draw with.</summary>
    private static bool IsBesideAGenerator(ISymbol seed) => seed.ContainingSymbol is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Type.IsRandom());

    /// <summary>The one creation of a generator without a seed in the method; in a loop the same seed would repeat the same draws.</summary>
    private static (BaseObjectCreationExpressionSyntax Creation, string Parameter, bool IsGenerator)? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is not { Parent.Parent: BaseMethodDeclarationSyntax method } parameter
            || model.GetDeclaredSymbol(parameter, cancellationToken) is not { } symbol
            || !(symbol.Type.IsRandom() || (symbol.Type.SpecialType == SpecialType.System_Int32 && !IsBesideAGenerator(symbol))))
        {
            return null;
        }

        var creations = method.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => creation.ArgumentList is { Arguments.Count: 0 } && model.GetTypeInfo(creation, cancellationToken).Type.IsRandom())
            .Where(creation => !creation.Ancestors().TakeWhile(ancestor => ancestor != method).Any(ancestor =>
                ancestor is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .ToList();
        return creations.Count == 1 ? (creations[0], symbol.Name, symbol.Type.IsRandom()) : null;
    }
}

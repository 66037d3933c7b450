using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Rename;
using ParamAnalyzers.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>A fix that renames the symbol under the finding everywhere in the solution: in all documents, in <c>nameof</c> and in references of the documentation.</summary>
public abstract class RenameFix : SolutionFix
{
    /// <summary>The name that the finding asks for, or null.</summary>
    protected abstract string? NewNameFor(Diagnostic diagnostic);

    /// <inheritdoc />
    protected sealed override string TitleForAll => "Rename everywhere";

    /// <inheritdoc />
    protected sealed override async Task<string?> TitleForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        NewNameFor(diagnostic) is { } name && await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } symbol && IsFree(symbol, name)
            ? $"Rename to '{name}' everywhere"
            : null;

    private static async Task<ISymbol?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? null : Declared(root.FindToken(diagnostic.Location.SourceSpan.Start).Parent, model, cancellationToken);
    }

    private static ISymbol? Declared(SyntaxNode? node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (; node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node, cancellationToken) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>Overrides and what an interface asks for keep their names, and so does what would meet another member of the new name.</summary>
    private static bool IsFree(ISymbol symbol, string name) =>
        !symbol.IsOverride
        && (symbol is not (ILocalSymbol or IParameterSymbol) || !IsMentionedAround(symbol, name))
        && (symbol.ContainingType is null || symbol is ILocalSymbol or IParameterSymbol || symbol.ContainingType.GetMembers(name).IsEmpty)
        && (symbol is not INamedTypeSymbol || !symbol.ContainingNamespace.GetMembers(name).Any())
        && !(symbol.ContainingType is { } type && symbol.ImplementsInterface(type));

    private static bool IsMentionedAround(ISymbol local, string name) => local.DeclaringSyntaxReferences.Any(declaration =>
        declaration.GetSyntax().FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantTokens().Any(token => token.ValueText == name) == true);

    /// <inheritdoc />
    /// <remarks>One rename after the other; each declaration is found again by a mark, because the ones before move it, and left alone when one of them has taken its name.</remarks>
    protected sealed override async Task<Solution> FixAsync(Solution solution, ImmutableArray<(DocumentId Document, Diagnostic Diagnostic)> findings, CancellationToken cancellationToken)
    {
        var marks = new List<(DocumentId Document, SyntaxAnnotation Mark, string Name)>();
        foreach (var group in findings.GroupBy(finding => finding.Document))
        {
            var document = solution.GetDocument(group.Key)!;
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
            {
                continue;
            }

            var tokens = new Dictionary<SyntaxToken, SyntaxAnnotation>();
            foreach (var (_, diagnostic) in group)
            {
                if (NewNameFor(diagnostic) is { } name && await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } symbol && IsFree(symbol, name))
                {
                    var mark = new SyntaxAnnotation();
                    tokens[root.FindToken(diagnostic.Location.SourceSpan.Start)] = mark;
                    marks.Add((group.Key, mark, name));
                }
            }

            solution = solution.WithDocumentSyntaxRoot(group.Key, root.ReplaceTokens(tokens.Keys, (original, token) => token.WithAdditionalAnnotations(tokens[original])));
        }

        foreach (var (id, mark, name) in marks)
        {
            var document = solution.GetDocument(id)!;
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (root?.GetAnnotatedTokens(mark).FirstOrDefault() is { Parent: { } parent } && model is not null && Declared(parent, model, cancellationToken) is { } symbol && IsFree(symbol, name))
            {
                solution = await Renamer.RenameSymbolAsync(solution, symbol, default(SymbolRenameOptions), name, cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}

using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>A change that is offered where the name of a type is declared, without any finding.</summary>
public abstract class TypeRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc />
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start) is { Parent: TypeDeclarationSyntax declaration } name
            && name == declaration.Identifier && name.Span.IntersectsWith(context.Span)
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && model.GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type
            && await OfferAsync(context.Document, declaration, type, model.Compilation, context.CancellationToken).ConfigureAwait(false) is { } action)
        {
            context.RegisterRefactoring(action);
        }
    }

    /// <summary>What is offered for the type, or null.</summary>
    /// <param name="document">The document of the caret.</param>
    /// <param name="declaration">The declaration of the type there.</param>
    /// <param name="type">The type.</param>
    /// <param name="compilation">Its project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    protected abstract Task<CodeAction?> OfferAsync(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken);
}

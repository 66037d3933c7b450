using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>Writes the roles that the bodies of a trainer show beside its members, private ones included. Offered where the attributes resolve, from the package or from copied source.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class AnnotateTrainer : TypeRefactoring
{
    /// <inheritdoc />
    protected override Task<CodeAction?> OfferAsync(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var annotations = RoleAnnotations.For(type, compilation, document.Project, static _ => true, cancellationToken);
        return Task.FromResult(annotations.Count == 0
            ? null
            : CodeAction.Create("Mark the members with their roles", cancellation => RoleAnnotations.AddAsync(document.Project.Solution, annotations, cancellation), nameof(AnnotateTrainer)));
    }
}

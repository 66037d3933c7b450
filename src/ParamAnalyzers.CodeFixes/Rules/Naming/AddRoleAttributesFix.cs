using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.CodeFixes.Rules.Naming;

/// <summary>PRM6006: marks the members that others see with the roles that the bodies of the trainer show.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AddRoleAttributesFix : SolutionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PRM6006");

    /// <inheritdoc />
    protected override string TitleForAll => "Mark the members with their roles";

    /// <inheritdoc />
    protected override async Task<string?> TitleForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var type = await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        return compilation is not null && type is not null && RoleAnnotations.For(type, compilation, document.Project, InferredRoles.IsVisible, cancellationToken).Count > 0 ? TitleForAll : null;
    }

    /// <inheritdoc />
    protected override async Task<Solution> FixAsync(Solution solution, ImmutableArray<(DocumentId Document, Diagnostic Diagnostic)> findings, CancellationToken cancellationToken)
    {
        // Types of one solution do not touch one another's declarations: all are read from the solution as it is, and then written.
        var original = solution;
        foreach (var project in findings.GroupBy(finding => finding.Document.ProjectId))
        {
            if (await original.GetProject(project.Key)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                continue;
            }

            var annotations = ImmutableArray.CreateBuilder<(ISymbol, string)>();
            foreach (var (id, diagnostic) in project)
            {
                if (await FindAsync(original.GetDocument(id)!, diagnostic, cancellationToken).ConfigureAwait(false) is { } type)
                {
                    annotations.AddRange(RoleAnnotations.For(type, compilation, original.GetProject(project.Key)!, InferredRoles.IsVisible, cancellationToken));
                }
            }

            solution = await RoleAnnotations.AddAsync(solution, annotations, cancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<INamedTypeSymbol?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model?.GetDeclaredSymbol(declaration, cancellationToken) as INamedTypeSymbol : null;
    }
}

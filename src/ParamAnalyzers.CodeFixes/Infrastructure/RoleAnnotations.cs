using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.Roles;

namespace ParamAnalyzers.CodeFixes.Infrastructure;

/// <summary>Writes the inferred roles of a trainer beside its members, in all files that declare it.</summary>
internal static class RoleAnnotations
{
    /// <summary>The members that can be annotated, with the attribute for each. Nothing where the attributes do not resolve.</summary>
    public static IReadOnlyList<(ISymbol Member, string Attribute)> For(INamedTypeSymbol type, Compilation compilation, Project project, Func<ISymbol, bool> isWanted, CancellationToken cancellationToken) =>
        FactsOfType.Read(type, compilation, project.AnalyzerOptions, cancellationToken) is { } facts && facts.Session.Shapes.Of(type) is { IsTrainer: true }
            ? InferredRoles.Of(facts)
                .Where(pair => isWanted(pair.Member) && pair.Member.DeclaringSyntaxReferences.Length == 1 && DeclarationOf(pair.Member, cancellationToken) is not null)
                .Select(pair => (pair.Member, Attribute: InferredRoles.AttributeFor(pair.Role.Role)!))
                .Where(pair => Annotation.Resolves(pair.Attribute + "Attribute", compilation))
                .ToList()
            : [];

    public static async Task<Solution> AddAsync(Solution solution, IReadOnlyList<(ISymbol Member, string Attribute)> annotations, CancellationToken cancellationToken)
    {
        foreach (var file in annotations.GroupBy(annotation => annotation.Member.DeclaringSyntaxReferences[0].SyntaxTree))
        {
            if (solution.GetDocument(file.Key) is not { } document)
            {
                continue;
            }

            var root = await file.Key.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var attributes = file.ToDictionary(annotation => DeclarationOf(annotation.Member, cancellationToken)!, annotation => annotation.Attribute);
            var isImported = model!.LookupNamespacesAndTypes(attributes.Keys.First().SpanStart, name: attributes.Values.First() + "Attribute").Length > 0;
            var annotated = root.ReplaceNodes(attributes.Keys, (original, rewritten) => Annotation.AddTo(rewritten, attributes[original]));
            solution = solution.WithDocumentSyntaxRoot(document.Id, isImported ? annotated : Usings.Ensure(annotated, Annotation.Namespace));
        }

        return solution;
    }

    /// <summary>The declaration that carries attributes of the member; null for one of several fields that are declared together.</summary>
    private static MemberDeclarationSyntax? DeclarationOf(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        PropertyDeclarationSyntax property => property,
        _ => null,
    };
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ParamAnalyzers.CodeFixes.Infrastructure;

namespace ParamAnalyzers.CodeFixes.Refactorings;

/// <summary>
/// The hyperparameters that a trainer takes by its constructor and its settable properties become one record of options, with defaults and with the checks that are known;
/// every creation of the trainer in the solution is rewritten. What somebody sets later stays where it is.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp)]
public sealed class ExtractOptions : TypeRefactoring
{
    private const string OptionsName = "options";

    /// <inheritdoc />
    protected override Task<CodeAction?> OfferAsync(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var isPossible = declaration.Members.Count > 0
            && type is { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false, IsAbstract: false }
            && LanguageSupport.HasInit(compilation.GetSemanticModel(declaration.SyntaxTree))
            && TrainerHyperparameters.TryGetConstructor(type, out var constructor)
            && NameFor(type) is not null
            && FactsOfType.Read(type, compilation, document.Project.AnalyzerOptions, cancellationToken) is { } facts
            && facts.Session.Shapes.Of(type).IsTrainer
            && !facts.Type.GetMembers().Any(member => member.Name == OptionsName || member.Name == "_" + OptionsName)
            && constructor?.Parameters.Any(parameter => parameter.Name == OptionsName) != true
            && TrainerHyperparameters.Of(facts, constructor, [compilation], cancellationToken).Count > 0;
        return Task.FromResult(isPossible
            ? CodeAction.Create("Extract the hyperparameters into an options record", cancellation => ExtractAsync(document, declaration, cancellation), nameof(ExtractOptions))
            : null);
    }

    private static string? NameFor(INamedTypeSymbol type) => new[] { type.Name + "Options", type.Name + "Hyperparameters" }
        .FirstOrDefault(name => type.ContainingType is { } outer ? outer.GetMembers(name).IsEmpty : !type.ContainingNamespace.GetTypeMembers(name).Any());

    private static async Task<Solution> ExtractAsync(Document document, TypeDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var type = (INamedTypeSymbol)model.GetDeclaredSymbol(declaration, cancellationToken)!;
        var facts = FactsOfType.Read(type, model.Compilation, document.Project.AnalyzerOptions, cancellationToken)!;
        TrainerHyperparameters.TryGetConstructor(type, out var constructor);
        var compilations = new List<Compilation>();
        foreach (var id in solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id).Prepend(document.Project.Id))
        {
            if (solution.GetProject(id) is { Language: LanguageNames.CSharp } project)
            {
                compilations.Add((await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!);
            }
        }

        var extracted = TrainerHyperparameters.Of(facts, constructor, compilations, cancellationToken);
        var name = NameFor(type)!;
        var stay = (constructor?.Parameters.Where(parameter => !extracted.Any(known => SymbolEqualityComparer.Default.Equals(known.Parameter, parameter))) ?? []).ToList();
        var place = stay.TakeWhile(parameter => parameter is { IsOptional: false, IsParams: false }).Count();
        var fullName = type.ContainingType is { } outer ? outer.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name
            : type.ContainingNamespace.IsGlobalNamespace ? "global::" + name
            : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + name;

        var edits = new Edits();
        new TrainerWithOptions(type, constructor, name, place, extracted, model.Compilation, cancellationToken).Collect(declaration, edits);
        var calls = new OptionsArgument(fullName, place, OptionsName, extracted);
        foreach (var compilation in compilations)
        {
            foreach (var tree in compilation.SyntaxTrees.Where(tree => solution.GetDocument(tree) is not null))
            {
                CollectCalls(tree, compilation, type, calls, edits, cancellationToken);
            }
        }

        var record = OptionsRecord.Write(name, declaration, extracted, model);
        return edits.ApplyTo(solution, declaration, record, cancellationToken);
    }

    private static void CollectCalls(SyntaxTree tree, Compilation compilation, INamedTypeSymbol type, OptionsArgument calls, Edits edits, CancellationToken cancellationToken)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var call in tree.GetRoot(cancellationToken).DescendantNodes().Where(node => node is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax))
        {
            if (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } created } && IsSame(created, type) && calls.For(call, model, cancellationToken) is { } edit)
            {
                edits.Add(call, edit);
            }
        }
    }

    /// <summary>Each project has symbols of its own for the same type.</summary>
    private static bool IsSame(INamedTypeSymbol left, INamedTypeSymbol right) =>
        left.Name == right.Name && left.OriginalDefinition.GetDocumentationCommentId() == right.OriginalDefinition.GetDocumentationCommentId() && left.ContainingAssembly.Identity.Equals(right.ContainingAssembly.Identity);
}

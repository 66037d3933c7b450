using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Refactorings;

/// <summary>Applies what the light bulb offers at the mark <c>$$</c> in the first file, in a solution of two projects of which the second uses the first.</summary>
internal static class RefactoringTest
{
    private const string Caret = "$$";

    /// <summary>The first file of each project afterwards; null when nothing is offered. The result has to compile.</summary>
    public static async Task<IReadOnlyList<string>?> ApplyAsync(CodeRefactoringProvider refactoring, string source, string? user = null, params string[] others)
    {
        using var workspace = new AdhocWorkspace();
        var project = AddProject(workspace.CurrentSolution, "Library", source.Replace(Caret, string.Empty, StringComparison.Ordinal), OutputKind.DynamicallyLinkedLibrary);
        foreach (var other in others)
        {
            project = project.AddDocument($"Other{project.DocumentIds.Count}.cs", SourceText.From(RuleCase.Normalize(other))).Project;
        }

        if (user is not null)
        {
            project = AddProject(project.Solution, "User", user, OutputKind.DynamicallyLinkedLibrary, project.Id).Solution.GetProject(project.Id)!;
        }

        await AssertCompilesAsync(project.Solution);
        var document = project.Documents.First();
        CodeAction? offered = null;
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(RuleCase.Normalize(source).IndexOf(Caret, StringComparison.Ordinal), 0), action => offered = action, CancellationToken.None));
        if (offered is null)
        {
            return null;
        }

        var operations = await offered.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        await AssertCompilesAsync(changed);
        var texts = new List<string>();
        foreach (var id in changed.ProjectIds)
        {
            texts.Add((await changed.GetProject(id)!.Documents.First().GetTextAsync()).ToString());
        }

        return texts;
    }

    private static Project AddProject(Solution solution, string name, string source, OutputKind kind, params ProjectId[] references)
    {
        var project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithMetadataReferences(References.All)
            .WithCompilationOptions(new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose));
        return references.Aggregate(project, (current, reference) => current.AddProjectReference(new ProjectReference(reference))).AddDocument(name + ".cs", SourceText.From(RuleCase.Normalize(source))).Project;
    }

    private static async Task AssertCompilesAsync(Solution solution)
    {
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            var errors = Analysis.Errors(compilation);
            Assert.True(errors.IsEmpty, string.Join('\n', errors.Select(error => error.ToString()).Append(compilation.SyntaxTrees.First().ToString())));
        }
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ParamAnalyzers.Tests.Fixes;

namespace ParamAnalyzers.Tests.Harness;

/// <summary>Applies code fixes to sources until none is left, as a person would who takes every light bulb.</summary>
internal static class FixRunner
{
    private const int MostFixes = 200;

    /// <summary>The sources without the findings that have a fix, and the findings that have none.</summary>
    public static async Task<(ImmutableArray<SyntaxTree> Trees, ImmutableArray<Diagnostic> Left)> FixAsync(Compilation compilation)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("Test", "Test", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetRootAsync(), filePath: tree.FilePath).Project;
        }

        for (var count = 0; count < MostFixes; count++)
        {
            var found = await Analysis.RunAsync((await project.GetCompilationAsync())!);
            if (await FirstFixAsync(project, found) is not { } action)
            {
                var trees = (await project.GetCompilationAsync())!.SyntaxTrees;
                return ([.. trees], found);
            }

            var operations = await action.GetOperationsAsync(CancellationToken.None);
            project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        }

        throw new InvalidOperationException("The fixes do not come to an end.");
    }

    private static async Task<CodeAction?> FirstFixAsync(Project project, ImmutableArray<Diagnostic> found)
    {
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.IsInSource))
        {
            foreach (var fix in FixTests.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var actions = new List<CodeAction>();
                var document = project.GetDocument(diagnostic.Location.SourceTree)!;
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                if (actions.Count > 0)
                {
                    return actions[0];
                }
            }
        }

        return null;
    }
}

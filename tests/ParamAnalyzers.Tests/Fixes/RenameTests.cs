using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.CodeFixes.Rules.Naming;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>A rename reaches every file of every project: parts of the type, documentation, <c>nameof</c>, and the projects that use it.</summary>
public sealed class RenameTests
{
    private const string Declaration = """
        namespace Models
        {
            /// <summary>What somebody chose.</summary>
            public sealed partial class ModelParameters
            {
                public double LearningRate { get; init; } = 0.1;
            }
        }
        """;

    private const string OtherPart = """
        namespace Models
        {
            public sealed partial class ModelParameters
            {
                /// <summary>Belongs to <see cref="ModelParameters"/>.</summary>
                public int MaxDepth { get; init; } = 3;
            }

            public static class Training
            {
                public static string Name => nameof(ModelParameters);

                public static void Fit(double[][] x, double[] y) => System.Console.WriteLine("ModelParameters");
            }
        }
        """;

    private const string User = """
        public static class Program
        {
            public static Models.ModelParameters Make() => new Models.ModelParameters { MaxDepth = 4 };
        }
        """;

    [Fact]
    public async Task Reaches_parts_documentation_nameof_and_other_projects()
    {
        using var workspace = new AdhocWorkspace();
        var library = AddProject(workspace.CurrentSolution, "Library", Declaration, OtherPart);
        var solution = AddProject(library.Solution, "User", User).AddProjectReference(new ProjectReference(library.Id)).Solution;
        var document = solution.GetProject(library.Id)!.Documents.First();
        var found = (await Analysis.RunAsync((await document.Project.GetCompilationAsync())!)).Where(diagnostic => diagnostic.Id == "PRM6001");
        CodeAction? offered = null;
        await new RenameAsSuggestedFix().RegisterCodeFixesAsync(new CodeFixContext(document, Assert.Single(found), (action, _) => offered = action, CancellationToken.None));

        var operations = await offered!.GetOperationsAsync(CancellationToken.None);

        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        foreach (var project in changed.Projects)
        {
            Analysis.AssertCompiles((await project.GetCompilationAsync())!);
        }

        var texts = await Task.WhenAll(changed.Projects.SelectMany(project => project.Documents).Select(async changedDocument => (await changedDocument.GetTextAsync()).ToString()));
        Assert.Equal([Rename(Declaration), Rename(OtherPart).Replace("\"Hyperparameters\")", "\"ModelParameters\")", StringComparison.Ordinal), Rename(User)], texts);
    }

    private static string Rename(string source) => RuleCase.Normalize(source).Replace("ModelParameters", "Hyperparameters", StringComparison.Ordinal);

    private static Project AddProject(Solution solution, string name, params string[] sources) => sources.Aggregate(
        solution.AddProject(name, name, LanguageNames.CSharp)
            .WithMetadataReferences(References.All)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)),
        (project, source) => project.AddDocument($"{name}{project.DocumentIds.Count}.cs", SourceText.From(RuleCase.Normalize(source))).Project);
}

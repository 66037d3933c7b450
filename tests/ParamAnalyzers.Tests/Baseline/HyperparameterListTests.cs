using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ParamAnalyzers.CodeFixes.Rules.Hyperparameters;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Baseline;

/// <summary>PRM2015: what a list of hyperparameters holds, what differs from it, and the fix that records it.</summary>
public sealed class HyperparameterListTests
{
    private const string Unshipped = "Hyperparameters.Unshipped.txt";
    private const string Shipped = "Hyperparameters.Shipped.txt";

    private const string Source = """
        using Microsoft.ML;
        using Microsoft.ML.Trainers.FastTree;

        namespace Acme
        {
            public sealed class Forest
            {
                private readonly int _depth;
                private double _level;

                public Forest(int depth, double rate = 0.1)
                {
                    _depth = depth;
                    LearningRate = rate;
                }

                public double LearningRate { get; }

                public int MaxIterations { get; init; } = 100;

                public void Fit(double[] xs)
                {
                    for (var round = 0; round < MaxIterations; round++)
                    {
                        _level += LearningRate * xs[_depth];
                    }
                }

                public double Predict(double x) => x * _level;
            }

            public static class Program
            {
                public static object Train(MLContext context, int leaves)
                {
                    var trees = 2 * 25;
                    var first = context.Regression.Trainers.FastTree(numberOfLeaves: leaves, numberOfTrees: trees);
                    var second = context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LearningRate = 0.05, NumberOfTrees = 200 });
                    return (first, second);
                }
            }
        }
        """;

    private static readonly string[] Lines =
    [
        "Acme.Forest.LearningRate = 0.1",
        "Acme.Forest.MaxIterations = 100",
        "Acme.Forest._depth = (given)",
        "Acme.Program.Train(MLContext,int): BoostedTreeOptions.LearningRate = 0.05",
        "Acme.Program.Train(MLContext,int): FastTree.numberOfLeaves = (computed)",
        "Acme.Program.Train(MLContext,int): FastTree.numberOfTrees = 50",
        "Acme.Program.Train(MLContext,int): TreeOptions.NumberOfTrees = 200",
    ];

    [Fact]
    public async Task Names_every_hyperparameter_with_its_value() =>
        Assert.Equal(Lines, (await RunAsync(Source, (Unshipped, ""))).Select(found => found.Properties["Line"]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Is_silent_without_a_list_and_where_all_is_listed()
    {
        Assert.Empty(await RunAsync(Source));
        Assert.Empty(await RunAsync(Source, (Shipped, string.Join('\n', Lines))));
        Assert.Empty(await RunAsync(Source, (Shipped, string.Join('\n', Lines[..3])), (Unshipped, "# since then\n" + string.Join('\n', Lines[3..]))));
    }

    [Fact]
    public async Task A_changed_value_is_reported_in_the_source_until_it_is_recorded()
    {
        var old = string.Join('\n', Lines).Replace("MaxIterations = 100", "MaxIterations = 50", StringComparison.Ordinal);

        var found = Assert.Single(await RunAsync(Source, (Shipped, old)));

        Assert.Equal("'Acme.Forest.MaxIterations = 100' has the value 50 in Hyperparameters.Shipped.txt; record the change in Hyperparameters.Unshipped.txt", found.GetMessage());
        Assert.Equal("MaxIterations", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Equal("/team/" + Shipped, found.AdditionalLocations[0].GetLineSpan().Path);
        Assert.Empty(await RunAsync(Source, (Shipped, old), (Unshipped, Lines[1])));
    }

    [Fact]
    public async Task A_hyperparameter_that_is_gone_is_reported_in_the_file()
    {
        var found = Assert.Single(await RunAsync(Source, (Shipped, string.Join('\n', Lines) + "\nAcme.Forest.Leaves = 8")));

        Assert.Equal("'Acme.Forest.Leaves = 8' is listed and no longer there; add '*REMOVED*Acme.Forest.Leaves' to Hyperparameters.Unshipped.txt", found.GetMessage());
        Assert.Equal(("/team/" + Shipped, Lines.Length), (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Empty(await RunAsync(Source, (Shipped, string.Join('\n', Lines) + "\nAcme.Forest.Leaves = 8"), (Unshipped, "*REMOVED*Acme.Forest.Leaves")));
        Assert.Contains("remove the line", Assert.Single(await RunAsync(Source, (Unshipped, string.Join('\n', Lines) + "\nAcme.Forest.Leaves = 8"))).GetMessage());
    }

    [Theory]
    [InlineData(Unshipped, "Acme.Forest.MaxIterations: 100", "has no '='")]
    [InlineData(Shipped, "*REMOVED*Acme.Forest.MaxIterations", "belongs in Hyperparameters.Unshipped.txt")]
    [InlineData(Shipped, "Acme.Forest.MaxIterations = 100", "listed twice")]
    public async Task A_line_that_cannot_be_understood_has_a_complaint_at_its_place(string file, string line, string complaint)
    {
        var other = file == Shipped ? Unshipped : Shipped;

        var found = Assert.Single(await RunAsync(Source, (file, string.Join('\n', [.. file == Shipped ? Lines : [], "  " + line])), (other, file == Shipped ? "" : string.Join('\n', Lines))));

        Assert.Equal("PRM9001", found.Id);
        Assert.Contains(complaint, found.GetMessage());
        Assert.Equal(2, found.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# since the release\r\nAcme.Forest.MaxIterations = 1\r\nZebra.Stripes = 3\r\n")]
    public async Task The_fix_records_all_of_them(string? unshipped)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = Analysis.Compile(Source, id => id == "PRM2015");
        var project = workspace.CurrentSolution.AddProject("Case", "Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References).WithCompilationOptions(compilation.Options)
            .AddDocument("Test.cs", Source, filePath: "Test.cs").Project
            .AddAdditionalDocument(Shipped, "", filePath: "/team/" + Shipped).Project;
        project = unshipped is null ? project : project.AddAdditionalDocument(Unshipped, unshipped, filePath: "/team/" + Unshipped).Project;
        var document = project.Documents.Single();
        var found = (await RunAsync(Source, (Shipped, ""), (Unshipped, unshipped ?? ""))).Where(diagnostic => diagnostic.Location.IsInSource).ToImmutableArray();
        var tree = (await document.GetSyntaxTreeAsync())!;
        var fix = new RecordHyperparameterFix();
        CodeAction? first = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => first ??= action, CancellationToken.None));
        Assert.Equal("Record it in Hyperparameters.Unshipped.txt", first!.Title);

        var all = await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(project, fix, FixAllScope.Project, first.EquivalenceKey!, ["PRM2015"], new Everything(found), CancellationToken.None));
        var changed = (await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var text = (await changed.GetProject(project.Id)!.AdditionalDocuments.Single(file => file.Name == Unshipped).GetTextAsync()).ToString();

        Assert.Empty(await RunAsync(Source, (Unshipped, text.Replace("Zebra.Stripes = 3", "# ", StringComparison.Ordinal))));
        if (unshipped?.Length > 0)
        {
            Assert.StartsWith("# since the release\r\nAcme.Forest.LearningRate = 0.1\r\nAcme.Forest.MaxIterations = 100\r\n", text);
            Assert.EndsWith("\r\nZebra.Stripes = 3\r\n", text);
            Assert.DoesNotContain("MaxIterations = 1\r", text);
        }
        else
        {
            Assert.Equal(string.Join('\n', Lines) + "\n", text);
        }
    }

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string source, params (string Name, string Text)[] files)
    {
        var compilation = Analysis.Compile(source, id => id == "PRM2015");
        var only = compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Key is "PRM2015" or "PRM9001" ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress)));
        return Analysis.RunAsync(compilation.WithOptions(only), files: [.. files.Select(file => (AdditionalText)new TestFile("/team/" + file.Name, file.Text))]);
    }

    private sealed class Everything(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}

using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;
using ParamAnalyzers.Tests.Harness.Shapes;

namespace ParamAnalyzers.Tests.Fixes;

/// <summary>Fix All of every rule over every case in every surrounding and in many shapes, and over the samples: <see cref="FixAllProperty"/> holds.</summary>
public sealed class FixAllPropertyTests
{
    /// <summary>Cases whose fixed text is written down meet every shape; the others meet one in four, not all of them the same. With every shape for every case, this class took nearly a third of the time of all tests.</summary>
    private const int OneShapeOf = 4;

    private static readonly Dictionary<string, string> NoOptions = [];

    private static readonly HashSet<string> Fixable = [.. FixTests.Fixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    public static TheoryData<string> Cases => new(RuleCase.All.Where(candidate => candidate.Read().Expected.Any(mark => Fixable.Contains(mark.Id))).Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Fix_all_leaves_good_code(string id)
    {
        var candidate = RuleCase.Of(id);

        foreach (var compilation in Surroundings.All.Select(surrounding => surrounding.Of(candidate)))
        {
            await AssertHoldsAsync(compilation, candidate.Options);
        }

        foreach (var reshaped in ShapesFor(candidate).Select(shape => Reshaping.Of(candidate, shape)).OfType<Compilation>())
        {
            await AssertHoldsAsync(reshaped, candidate.Options);
        }
    }

    [Theory]
    [InlineData("HousePrices")]
    [InlineData("DigitClassifier")]
    public Task Fix_all_leaves_good_samples(string sample) => AssertHoldsAsync(Samples.Compile(sample), NoOptions);

    private static IEnumerable<Shape> ShapesFor(RuleCase candidate) =>
        File.Exists(candidate.FixedPath) ? Shape.All : Shape.OneIn(OneShapeOf, candidate.Id);

    private static async Task AssertHoldsAsync(Compilation compilation, IReadOnlyDictionary<string, string> options)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution.AddProject("Case", "Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees.First().Options);
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), await tree.GetRootAsync(), filePath: tree.FilePath).Project;
        }

        var property = new FixAllProperty(FixTests.Fixes, async changed => await Analysis.RunWithCompilerAsync((await changed.GetCompilationAsync())!, new TestOptions(options)));
        var complaints = await property.CheckAsync(project);

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}

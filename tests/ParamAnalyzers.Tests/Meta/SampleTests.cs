using System.Text.RegularExpressions;
using HousePrices;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Meta;

/// <summary>The samples raise exactly what their lines are marked with.</summary>
public sealed partial class SampleTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    [Theory]
    [InlineData("HousePrices", 10)]
    [InlineData("HousePricesFixed", 0)]
    [InlineData("DigitClassifier", 13)]
    [InlineData("DigitClassifierFixed", 0)]
    public async Task Raises_what_its_lines_are_marked_with(string sample, int differentRules)
    {
        var files = SourcesOf(sample);
        var compilation = Compile(files);
        Analysis.AssertCompiles(compilation);

        var found = (await Analysis.RunAsync(compilation)).Select(Show).Order().ToList();

        var marked = files.SelectMany(MarksOf).Order().ToList();
        Assert.Equal(marked, found);
        Assert.Equal(differentRules, marked.Select(mark => mark[..7]).Distinct().Count());
    }

    [Fact]
    public async Task Fixes_leave_only_what_has_no_fix()
    {
        var (trees, left) = await FixRunner.FixAsync(Compile(SourcesOf("HousePrices")));

        Analysis.AssertCompiles(Analysis.Compile(trees));
        Assert.Equal(["PRM1003", "PRM3002", "PRM3001", "PRM1002"], left.Select(diagnostic => diagnostic.Id));
        Assert.Contains("effectiveBatchSize", string.Concat(trees));
        Assert.Contains("new Random(0).Shuffle(trainRows); // PRM1005", string.Concat(trees));
    }

    [Fact]
    public async Task Fixes_of_the_digits_leave_only_what_has_no_fix()
    {
        var (trees, left) = await FixRunner.FixAsync(Compile(SourcesOf("DigitClassifier")));

        Analysis.AssertCompiles(Analysis.Compile(trees));
        Assert.Equal(["PRM3013", "PRM2001"], left.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Data_of_the_sample_is_what_its_generator_makes() =>
        Assert.Equal(HouseGenerator.Generate(), RuleCase.Normalize(File.ReadAllText(Repository.PathOf("docs", "samples", "HousePrices", "data", "houses.csv"))));

    private static Compilation Compile(IEnumerable<string> files) =>
        Analysis.Compile([.. files.Select(file => Analysis.Parse(File.ReadAllText(file), file)), Analysis.Parse(ImplicitUsings, "Usings.cs")]);

    /// <summary>The sample's own files and those that its project links.</summary>
    private static List<string> SourcesOf(string sample)
    {
        var folder = Repository.PathOf("docs", "samples", sample);
        var own = Directory.EnumerateFiles(folder, "*.cs");
        var linked = LinkedFiles().Matches(File.ReadAllText(Path.Combine(folder, sample + ".csproj")))
            .SelectMany(match => match.Groups[1].Value.Split(';'))
            .Select(path => Path.GetFullPath(Path.Combine(folder, path)));
        return [.. own, .. linked];
    }

    private static IEnumerable<string> MarksOf(string file) => File.ReadLines(file).SelectMany((line, index) =>
        Mark().Matches(line).Select(match => $"{match.Value} {Path.GetFileName(file)}({index + 1})"));

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1})";
    }

    [GeneratedRegex(@"(?<=// .*)PRM\d{4}")]
    private static partial Regex Mark();

    [GeneratedRegex("<Compile Include=\"([^\"]+)\"")]
    private static partial Regex LinkedFiles();
}

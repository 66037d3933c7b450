using System.Text.RegularExpressions;
using HousePrices;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Meta;

/// <summary>The samples raise exactly what their lines are marked with.</summary>
public sealed partial class SampleTests
{
    [Theory]
    [InlineData("HousePrices", 10)]
    [InlineData("HousePricesFixed", 0)]
    [InlineData("DigitClassifier", 13)]
    [InlineData("DigitClassifierFixed", 0)]
    public async Task Raises_what_its_lines_are_marked_with(string sample, int differentRules)
    {
        var files = Samples.SourcesOf(sample);
        var compilation = Samples.Compile(sample);
        Analysis.AssertCompiles(compilation);

        var found = (await Analysis.RunAsync(compilation)).Select(Show).Order().ToList();

        var marked = files.SelectMany(MarksOf).Order().ToList();
        Assert.Equal(marked, found);
        Assert.Equal(differentRules, marked.Select(mark => mark[..7]).Distinct().Count());
    }

    [Fact]
    public async Task Fixes_leave_only_what_has_no_fix()
    {
        var (trees, left) = await FixRunner.FixAsync(Samples.Compile("HousePrices"));

        Analysis.AssertCompiles(Analysis.Compile(trees));
        Assert.Equal(["PRM1003", "PRM3002", "PRM3001", "PRM1002"], left.Select(diagnostic => diagnostic.Id));
        Assert.Contains("effectiveBatchSize", string.Concat(trees));
        Assert.Contains("new Random(0).Shuffle(trainRows); // PRM1005", string.Concat(trees));
    }

    [Fact]
    public async Task Fixes_of_the_digits_leave_only_what_has_no_fix()
    {
        var (trees, left) = await FixRunner.FixAsync(Samples.Compile("DigitClassifier"));

        Analysis.AssertCompiles(Analysis.Compile(trees));
        Assert.Equal(["PRM3013", "PRM2001"], left.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Data_of_the_sample_is_what_its_generator_makes() =>
        Assert.Equal(HouseGenerator.Generate(), RuleCase.Normalize(File.ReadAllText(Repository.PathOf("docs", "samples", "HousePrices", "data", "houses.csv"))));

    private static IEnumerable<string> MarksOf(string file) => File.ReadLines(file).SelectMany((line, index) =>
        Mark().Matches(line).Select(match => $"{match.Value} {Path.GetFileName(file)}({index + 1})"));

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1})";
    }

    [GeneratedRegex(@"(?<=// .*)PRM\d{4}")]
    private static partial Regex Mark();
}

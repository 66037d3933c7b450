using Microsoft.CodeAnalysis.CSharp;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>Every case file, under all rules: what is marked is found and nothing else.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Reporting => new(RuleCase.Reporting.Select(candidate => candidate.Id));

    public static TheoryData<string> Quiet => new(RuleCase.Quiet.Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Reporting))]
    public async Task Reports_exactly_what_is_marked(string id)
    {
        var markup = RuleCase.Of(id).Read();
        var compilation = Analysis.Compile(markup.Source, RuleCase.Of(id).SwitchesOn);
        Analysis.AssertCompiles(compilation);
        Assert.Contains(markup.Expected, mark => mark.Id == RuleCase.Of(id).Rule);

        await AssertFindsWhatIsMarkedAsync(markup, compilation, RuleCase.Of(id).Options);
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public async Task Is_silent_about_what_is_legitimate(string id)
    {
        var markup = RuleCase.Of(id).Read();
        var compilation = Analysis.Compile(markup.Source, RuleCase.Of(id).SwitchesOn);
        Analysis.AssertCompiles(compilation);
        Assert.DoesNotContain(markup.Expected, mark => mark.Id == RuleCase.Of(id).Rule);
        Assert.True(RuleCase.Of(id).Rule != "Clean" || markup.Expected.IsEmpty);

        await AssertFindsWhatIsMarkedAsync(markup, compilation, RuleCase.Of(id).Options);
    }

    private static async Task AssertFindsWhatIsMarkedAsync(Markup markup, CSharpCompilation compilation, IReadOnlyDictionary<string, string> options)
    {
        var found = await Analysis.RunAsync(compilation, new TestOptions(options));
        Assert.Equal(
            markup.Expected.Select(mark => Show(mark.Id, markup.Source, mark.Span.Start, mark.Span.End)),
            found.Select(diagnostic => Show(diagnostic.Id, markup.Source, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
    }

    private static string Show(string id, string source, int start, int end)
    {
        var line = source.AsSpan(0, start).Count('\n') + 1;
        return $"{id} line {line}: {source[start..end]}";
    }
}

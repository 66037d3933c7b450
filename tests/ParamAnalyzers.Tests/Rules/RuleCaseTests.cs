using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Rules;

/// <summary>Every case file, under all rules.</summary>
public sealed class RuleCaseTests
{
    public static TheoryData<string> Reporting => new(RuleCase.Reporting.Select(candidate => candidate.Id));

    public static TheoryData<string> Quiet => new(RuleCase.Quiet.Select(candidate => candidate.Id));

    [Theory]
    [MemberData(nameof(Reporting))]
    public async Task Reports_exactly_what_is_marked(string id)
    {
        var markup = RuleCase.Of(id).Read();
        var compilation = Analysis.Compile(markup.Source);
        Analysis.AssertCompiles(compilation);
        Assert.NotEmpty(markup.Expected);

        var found = await Analysis.RunAsync(compilation);

        Assert.Equal(
            markup.Expected.Select(mark => Show(mark.Id, markup.Source, mark.Span.Start, mark.Span.End)),
            found.Select(diagnostic => Show(diagnostic.Id, markup.Source, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public async Task Is_silent_under_all_rules(string id)
    {
        var markup = RuleCase.Of(id).Read();
        var compilation = Analysis.Compile(markup.Source);
        Analysis.AssertCompiles(compilation);
        Assert.Empty(markup.Expected);

        Assert.Empty(await Analysis.RunAsync(compilation));
    }

    private static string Show(string id, string source, int start, int end)
    {
        var line = source.AsSpan(0, start).Count('\n') + 1;
        return $"{id} line {line}: {source[start..end]}";
    }
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ParamAnalyzers.Suppressors;
using ParamAnalyzers.Tests.Fixes;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Meta;

/// <summary>The pages tell the truth: every rule has its rows, and the code on its page raises, or does not raise, what the page says.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Sections =
        ["## Why", "## Violation", "## Fix", "## When to suppress", "## Options", "## Known limits", "## Measured on real code"];

    public static TheoryData<string> Ids => new(Descriptors.All.Select(descriptor => descriptor.Id));

    public static TheoryData<string> IdsWithCode => new(Descriptors.All.Select(descriptor => descriptor.Id).Where(id => CodeBlocks(Page(id), "Violation").Count > 0));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_title_properties_and_sections(string id)
    {
        var descriptor = Find(id);
        var page = Page(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page);
        Assert.Contains($"| Category | {descriptor.Category} |", page);
        Assert.Matches($@"\| Severity \| {descriptor.DefaultSeverity}(;.*)? \|", page);
        Assert.Contains($"| Enabled by default | {(descriptor.IsEnabledByDefault ? "yes" : "no")} |", page);
        Assert.Equal(HasFix(id), !page.Contains("| Code fix | none |", StringComparison.Ordinal));
        var places = Sections.Select(section => page.IndexOf("\n" + section + "\n", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_tables_of_rules_have_a_row(string id)
    {
        var descriptor = Find(id);
        var row = $"({{0}}{id}.md) | {descriptor.Title} | {descriptor.DefaultSeverity} | {(HasFix(id) ? "yes" : "no")} |";

        Assert.Contains(string.Format(row, ""), Read("docs", "rules", "README.md"));
        Assert.Contains(string.Format(row, "docs/rules/"), Read("README.md"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_tracking_has_a_row(string id)
    {
        var descriptor = Find(id);
        var rows = Read("src", "ParamAnalyzers", "AnalyzerReleases.Shipped.md") + Read("src", "ParamAnalyzers", "AnalyzerReleases.Unshipped.md");
        var severity = descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled";

        Assert.Contains($"\n{id} | {descriptor.Category} | {severity} | ", rows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Description_says_why_and_what_to_do(string id)
    {
        var descriptor = Find(id);
        var sentences = SentenceEnd().Count(descriptor.Description.ToString());

        Assert.InRange(sentences, 2, 3);
        Assert.False(descriptor.Title.ToString().EndsWith('.'));
        Assert.Empty(descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task Violation_raises_the_rule_and_fix_raises_nothing(string id)
    {
        foreach (var code in CodeBlocks(Page(id), "Violation"))
        {
            var compilation = Analysis.Compile(code, rule => rule == id);
            Analysis.AssertCompiles(compilation);
            Assert.All(await Analysis.RunAsync(compilation, new TestOptions(RuleCase.OptionsIn(code))), diagnostic => Assert.Equal(id, diagnostic.Id));
            Assert.NotEmpty(await Analysis.RunAsync(compilation, new TestOptions(RuleCase.OptionsIn(code))));
        }

        Assert.NotEmpty(CodeBlocks(Page(id), "Fix"));
        foreach (var code in CodeBlocks(Page(id), "Fix"))
        {
            var compilation = Analysis.Compile(code, rule => rule == id);
            Analysis.AssertCompiles(compilation);
            Assert.Empty(await Analysis.RunAsync(compilation, new TestOptions(RuleCase.OptionsIn(code))));
        }
    }

    [Fact]
    public void Every_page_has_a_rule()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "PRM*.md").Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id).Concat(new SeededRandomnessSuppressor().SupportedSuppressions.Select(suppression => suppression.Id)).Distinct().Order(), pages.Order());
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var documents = Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        foreach (var document in documents)
        {
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
            {
                var target = link.Groups[1].Value;
                if (!target.StartsWith("http", StringComparison.Ordinal))
                {
                    var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, target));
                    Assert.True(Path.Exists(path), $"{document} links to {target}");
                }
            }
        }
    }

    private static DiagnosticDescriptor Find(string id) => Descriptors.All.Single(descriptor => descriptor.Id == id);

    private static bool HasFix(string id) => FixTests.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    private static string Page(string id) => Read("docs", "rules", id + ".md");

    private static string Read(params string[] parts) => RuleCase.Normalize(File.ReadAllText(Repository.PathOf(parts)));

    private static List<string> CodeBlocks(string page, string section)
    {
        var start = page.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return [.. CodeBlock().Matches(page[start..end]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\.( |$)")]
    private static partial Regex SentenceEnd();
}

using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>The package as people install it: its files, and real projects that build with it.</summary>
public sealed partial class PackageTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void Contains_analyzers_fixes_and_rule_pages_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "PRM*.md").Select(path => "docs/rules/" + Path.GetFileName(path));

        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(
            pages
                .Concat(["ParamAnalyzers.nuspec", "README.md", "analyzers/dotnet/cs/ParamAnalyzers.CodeFixes.dll", "analyzers/dotnet/cs/ParamAnalyzers.dll", "tools/netstandard2.0/ParamAnalyzers.Tasks.dll"])
                .Concat(["buildTransitive/ParamAnalyzers.props", "buildTransitive/ParamAnalyzers.targets"])
                .Concat(PresetTests.Modes.Select(mode => $"presets/{mode.ToLowerInvariant()}.globalconfig"))
                .Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        using var reader = new StreamReader(package.GetEntry("ParamAnalyzers.nuspec")!.Open());
        var manifest = reader.ReadToEnd();

        Assert.Contains("<developmentDependency>true</developmentDependency>", manifest);
        Assert.Contains("<license type=\"expression\">MIT</license>", manifest);
        Assert.DoesNotContain("<dependenc", manifest);
        Assert.DoesNotContain("file:", manifest);
    }

    [Fact]
    public void Finds_in_the_sample_what_its_lines_are_marked_with()
    {
        var sample = feed.NewCopyOfSample("HousePrices");
        var marked = Directory.EnumerateFiles(sample, "*.cs").SelectMany(file => File.ReadLines(file)).SelectMany(line => Mark().Matches(line)).Select(match => match.Value);

        var run = Dotnet.Succeed(sample, "build", "--no-incremental");

        Assert.Equal(marked.Distinct().Order(), Finding().Matches(run.Output).Select(match => match.Groups[1].Value).Distinct().Order());
    }

    [Fact]
    public void Dotnet_format_fixes_the_sample_and_leaves_what_has_no_fix()
    {
        var sample = feed.NewCopyOfSample("HousePrices");
        Dotnet.Succeed(sample, "restore");

        Dotnet.Succeed(sample, "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "PRM1001", "PRM1002", "PRM1003", "PRM1005", "PRM2001", "PRM2006", "PRM3001", "PRM3002", "PRM3004", "PRM5001");

        var run = Dotnet.Succeed(sample, "build", "--no-incremental");
        Assert.Equal(["PRM1002", "PRM1003", "PRM3001", "PRM3002"], Finding().Matches(run.Output).Select(match => match.Groups[1].Value).Distinct().Order());
        Assert.Contains("Math.Max(1, rows.Length / 100); // PRM2001", File.ReadAllText(Path.Combine(sample, "GradientDescentRegressor.cs")));
    }

    [GeneratedRegex(@"(?<=// .*)PRM\d{4}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"warning (PRM\d{4})")]
    private static partial Regex Finding();

    [Fact]
    public void Warnings_can_be_errors()
    {
        var run = Dotnet.Execute(feed.NewConsumer("net10.0", feed.Reference()), "build", "-p:TreatWarningsAsErrors=true");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error PRM2001", run.Output);
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("error", "error PRM2001")]
    public void Severity_in_an_editorconfig_is_obeyed(string severity, string expected)
    {
        var run = Dotnet.Execute(feed.NewConsumer("net10.0", feed.Reference(), $"[*.cs]\ndotnet_diagnostic.PRM2001.severity = {severity}\n"), "build", "--no-incremental");

        Assert.Equal(expected.Length == 0, run.ExitCode == 0);
        Assert.DoesNotContain("warning PRM2001", run.Output);
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public void Log_has_full_descriptions_and_no_help_links()
    {
        var rule = RuleInLog(feed.NewConsumer("net10.0", feed.Reference()));

        Assert.Contains("A hyperparameter is set before training", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Fact]
    public void Log_has_help_links_when_the_rule_pages_have_an_address()
    {
        var version = feed.Version + "link";
        feed.PackAgain(version, $"-p:ParamAnalyzersHelpLinkBase={PackedFeed.HelpLinkBase}");

        var rule = RuleInLog(feed.NewConsumer("net10.0", feed.Reference().Replace(feed.Version, version, StringComparison.Ordinal)));

        Assert.Equal(PackedFeed.HelpLinkBase + "/PRM2001.md", rule.GetProperty("helpUri").GetString());
    }

    [Theory]
    [InlineData("PrivateAssets=\"all\"")]
    [InlineData("")]
    public void Does_not_flow_to_a_consumer_of_a_consumer(string attributes)
    {
        var library = feed.NewConsumer("net10.0", feed.Reference(attributes));
        var application = feed.NewConsumer("net10.0", $"""<ProjectReference Include="{Path.Combine(library, "Consumer.csproj")}" />""");
        File.Move(Path.Combine(application, "Consumer.csproj"), Path.Combine(application, "Application.csproj"));

        var run = Dotnet.Succeed(application, "build", "--no-incremental");

        Assert.Contains("warning PRM2001", run.Output);
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.Contains("PRM2001", StringComparison.Ordinal) && line.Contains("Application.csproj", StringComparison.Ordinal));
    }

    private static JsonElement RuleInLog(string consumer)
    {
        var log = Path.Combine(consumer, "build.sarif");
        Dotnet.Succeed(consumer, "build", "--no-incremental", $"-p:ErrorLog={log}%2Cversion=2.1");
        var document = JsonDocument.Parse(File.ReadAllText(log));
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        return document.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PRM2001");
    }
}

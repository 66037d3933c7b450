using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>The page that tells a team how to begin, done: every command is run where it belongs.</summary>
public sealed class AdoptionTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_five_steps_lead_from_install_to_enforced()
    {
        var commands = Commands.In("adoption.md");
        Assert.Equal(7, commands.Count);
        var (look, minimal, strict, write, enforce, shrink, fix) = (commands[0], commands[1], commands[2], commands[3], commands[4], commands[5], commands[6]);
        var sample = feed.NewDirtySample();
        File.WriteAllText(Path.Combine(sample, ".editorconfig"), "root = true\n");

        var warnings = FindingsIn(Commands.Run(sample, look));
        Assert.InRange(warnings.Count, 15, 30);
        Assert.Equal(warnings.Order(), FindingsIn(Commands.Run(sample, minimal)).Order());
        Assert.True(FindingsIn(Commands.Run(sample, strict)).IsProperSupersetOf(warnings));
        Assert.Contains("error PRM", Commands.Run(sample, enforce, exitCode: 1));

        Commands.Run(sample, write);
        Assert.Empty(FindingsIn(Commands.Run(sample, enforce)));
        File.WriteAllText(Path.Combine(sample, "Extra.cs"), PackedFeed.NewMistake);
        Assert.Contains("Extra.cs(9,29): error PRM2001", Commands.Run(sample, enforce, exitCode: 1));

        // The new one is mended, and an old one goes with the code that had it.
        File.Delete(Path.Combine(sample, "Extra.cs"));
        File.Delete(Path.Combine(sample, "Copy4.cs"));
        Assert.Contains("ParamAnalyzers.Baseline.txt", Commands.Run(sample, enforce, exitCode: 1));
        Commands.Run(sample, shrink);
        Assert.Empty(FindingsIn(Commands.Run(sample, enforce)));
        Assert.DoesNotContain("Copy4", File.ReadAllText(Path.Combine(sample, "ParamAnalyzers.Baseline.txt")));

        // Fixes leave old findings alone while they are listed.
        var regressor = Path.Combine(sample, "GradientDescentRegressor.cs");
        var before = File.ReadAllText(regressor);
        Commands.Run(sample, fix);
        Assert.Equal(before, File.ReadAllText(regressor));
        File.Delete(Path.Combine(sample, "ParamAnalyzers.Baseline.txt"));
        Commands.Run(sample, fix);
        Assert.Contains("effectiveBatchSize", File.ReadAllText(regressor));
    }

    private static HashSet<string> FindingsIn(string output) => [.. Regex.Matches(output, @"[\w.]+\.cs\(\d+,\d+\): \w+ PRM\d+").Select(match => match.Value)];
}

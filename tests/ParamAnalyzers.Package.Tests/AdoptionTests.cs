using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>The pages that tell a team what to do, done: every command is run where it belongs.</summary>
public sealed class AdoptionTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Mistake = """
        public class Extra
        {
            private int _leaves;
            private double _level;

            public Extra(int leaves) { _leaves = leaves; }

            public void Fit(double[] xs)
            {
                if (_leaves == 0) { _leaves = xs.Length; }
                _level = xs[_leaves - 1];
            }

            public double Predict(double x) { return x * _level; }
        }
        """;

    [Fact]
    public void The_five_steps_lead_from_install_to_enforced()
    {
        var commands = Commands.In("adoption.md");
        Assert.Equal(7, commands.Count);
        var (look, minimal, strict, write, enforce, shrink, fix) = (commands[0], commands[1], commands[2], commands[3], commands[4], commands[5], commands[6]);
        var sample = feed.NewDirtySample();
        File.WriteAllText(Path.Combine(sample, ".editorconfig"), "root = true\n");

        var warnings = FindingsIn(Run(sample, look));
        Assert.InRange(warnings.Count, 15, 30);
        Assert.Equal(warnings.Order(), FindingsIn(Run(sample, minimal)).Order());
        Assert.True(FindingsIn(Run(sample, strict)).IsProperSupersetOf(warnings));
        Assert.Contains("error PRM", Run(sample, enforce, exitCode: 1));

        Run(sample, write);
        Assert.Empty(FindingsIn(Run(sample, enforce)));
        File.WriteAllText(Path.Combine(sample, "Extra.cs"), Mistake);
        Assert.Contains("Extra.cs(10,29): error PRM2001", Run(sample, enforce, exitCode: 1));

        // The new one is mended, and an old one goes with the code that had it.
        File.Delete(Path.Combine(sample, "Extra.cs"));
        File.Delete(Path.Combine(sample, "Copy4.cs"));
        Assert.Contains("ParamAnalyzers.Baseline.txt", Run(sample, enforce, exitCode: 1));
        Run(sample, shrink);
        Assert.Empty(FindingsIn(Run(sample, enforce)));
        Assert.DoesNotContain("Copy4", File.ReadAllText(Path.Combine(sample, "ParamAnalyzers.Baseline.txt")));

        // Fixes leave old findings alone while they are listed.
        var regressor = Path.Combine(sample, "GradientDescentRegressor.cs");
        var before = File.ReadAllText(regressor);
        Run(sample, fix);
        Assert.Equal(before, File.ReadAllText(regressor));
        File.Delete(Path.Combine(sample, "ParamAnalyzers.Baseline.txt"));
        Run(sample, fix);
        Assert.Contains("effectiveBatchSize", File.ReadAllText(regressor));
    }

    [Fact]
    public void The_commands_for_continuous_integration_do_what_they_say()
    {
        var commands = Commands.In("ci.md");
        Assert.Equal(5, commands.Count);
        var chosen = Assert.Single(commands, command => command.Contains("-warnaserror", StringComparison.Ordinal));
        var everything = Assert.Single(commands, command => command.Contains("TreatWarningsAsErrors", StringComparison.Ordinal));
        var log = Assert.Single(commands, command => command.Contains("ErrorLog", StringComparison.Ordinal));
        var verify = Assert.Single(commands, command => command.Contains("--verify-no-changes", StringComparison.Ordinal));
        var restore = Assert.Single(commands, command => command == "dotnet restore");
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        Dotnet.Succeed(consumer, "build", "-p:ParamAnalyzersBaseline=update");

        Assert.All([restore, chosen, everything, log, verify], command => Run(consumer, command));
        var written = Path.Combine(consumer, "paramanalyzers.sarif");
        Assert.Contains("\"suppressions\"", File.ReadAllText(written));

        File.WriteAllText(Path.Combine(consumer, "Extra.cs"), Mistake);
        Assert.Contains("error PRM2001", Run(consumer, chosen, exitCode: 1));
        Assert.Contains("error PRM2001", Run(consumer, everything, exitCode: 1));
        Assert.Contains("error PRM2001", Run(consumer, "dotnet build --no-incremental -p:MSBuildWarningsAsErrors=PRM2001", exitCode: 1));
        Assert.Contains("Extra.cs", Run(consumer, verify, exitCode: 2));
        Run(consumer, log);
        Assert.Contains("Extra.cs", File.ReadAllText(written));
    }

    private static string Run(string folder, string command, int exitCode = 0)
    {
        var run = Dotnet.Execute(folder, Commands.Arguments(command));
        Assert.True(exitCode == run.ExitCode, $"{command} ended with {run.ExitCode}\n{run.Output}");
        return run.Output;
    }

    private static HashSet<string> FindingsIn(string output) => [.. Regex.Matches(output, @"[\w.]+\.cs\(\d+,\d+\): \w+ PRM\d+").Select(match => match.Value)];
}

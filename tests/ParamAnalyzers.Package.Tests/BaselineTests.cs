using System.Text.RegularExpressions;

namespace ParamAnalyzers.Package.Tests;

/// <summary>The baseline in real builds: a legacy project is quiet, what is new fails the build, and the file only shrinks.</summary>
public sealed partial class BaselineTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string Write = "-p:ParamAnalyzersBaseline=update";
    private const string Shrink = "-p:ParamAnalyzersBaseline=shrink";
    private static readonly string[] Enforced = ["build", "--no-incremental", "-p:TreatWarningsAsErrors=true"];

    [Fact]
    public void A_dirty_project_is_enforced_in_one_step()
    {
        var sample = feed.NewDirtySample();
        Assert.NotEqual(0, Dotnet.Execute(sample, Enforced).ExitCode);

        // The old findings are written down, also where warnings are errors.
        Dotnet.Succeed(sample, ["build", Write, "-p:TreatWarningsAsErrors=true"]);
        var lines = LinesOf(sample);
        Assert.InRange(lines.Count, 30, 60);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.DoesNotContain("PRM", Dotnet.Succeed(sample, Enforced).Output);

        // The same code in another layout is not new.
        var regressor = Path.Combine(sample, "GradientDescentRegressor.cs");
        File.WriteAllText(regressor, "// Moved.\n\n\n" + File.ReadAllText(regressor).Replace("        _batchSize = ", "        _batchSize   =   ", StringComparison.Ordinal));
        Dotnet.Succeed(sample, Enforced);

        // A new mistake is.
        var extra = Path.Combine(sample, "Extra.cs");
        File.WriteAllText(extra, PackedFeed.NewMistake);
        var failed = Dotnet.Execute(sample, Enforced);
        Assert.NotEqual(0, failed.ExitCode);
        Assert.Equal(["Extra.cs(9,29): error PRM2001"], Finding().Matches(failed.Output).Select(match => match.Value).Distinct());
        File.Delete(extra);

        // An old one that is mended asks for its line to go.
        var source = File.ReadAllText(regressor);
        var line = lines.FindIndex(entry => entry.StartsWith("PRM2001", StringComparison.Ordinal) && entry.Contains(" HousePrices.GradientDescentRegressor", StringComparison.Ordinal));
        Assert.NotEqual(-1, line);
        File.WriteAllText(regressor, Mended(source, "PRM2001"));
        var stale = Dotnet.Execute(sample, Enforced);
        Assert.NotEqual(0, stale.ExitCode);
        Assert.Contains($"ParamAnalyzers.Baseline.txt({line + 3},1): error PRM9004: The baseline lists PRM2001", stale.Output);
        Dotnet.Succeed(sample, "build", Shrink);
        Assert.Equal(lines.Where((_, index) => index != line), LinesOf(sample));
        Dotnet.Succeed(sample, Enforced);
    }

    [Fact]
    public void Shrinking_adds_nothing()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        Dotnet.Succeed(consumer, "build", Write);
        var before = File.ReadAllText(Baseline(consumer));
        File.WriteAllText(Path.Combine(consumer, "Extra.cs"), PackedFeed.NewMistake);

        Dotnet.Succeed(consumer, "build", Shrink);

        Assert.Equal(before, File.ReadAllText(Baseline(consumer)));
        Assert.Contains("Extra.cs(9,29): warning PRM2001", Dotnet.Succeed(consumer, "build", "--no-incremental").Output);
    }

    [Fact]
    public void Writing_twice_changes_nothing_and_no_findings_make_no_file()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference(), "[*.cs]\ndotnet_diagnostic.PRM2001.severity = error\n");
        Dotnet.Succeed(consumer, "build", Write);
        var first = File.ReadAllText(Baseline(consumer));
        Dotnet.Succeed(consumer, "build", Write);
        Assert.Equal(first, File.ReadAllText(Baseline(consumer)));

        var clean = feed.NewConsumer("net10.0", feed.Reference());
        File.WriteAllText(Path.Combine(clean, "Trainer.cs"), "public class Nothing { }");
        Dotnet.Succeed(clean, "build", Write);
        Assert.False(File.Exists(Baseline(clean)));
    }

    [Fact]
    public void The_frameworks_of_a_project_share_a_file()
    {
        var consumer = feed.NewConsumer("netstandard2.0;net10.0", feed.Reference());
        var trainer = Path.Combine(consumer, "Trainer.cs");
        File.WriteAllText(trainer, File.ReadAllText(trainer) + "\n#if NET10_0_OR_GREATER\n" + PackedFeed.NewMistake + "\n#endif\n");

        Dotnet.Succeed(consumer, "build", Write);

        var lines = LinesOf(consumer);
        Assert.Contains(lines, line => line.StartsWith("PRM2001 Trainer.Fit(double[]): _depth | ", StringComparison.Ordinal) && line.EndsWith(" | net10.0,netstandard2.0", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Extra.Fit", StringComparison.Ordinal) && line.EndsWith(" | net10.0", StringComparison.Ordinal));
        Assert.DoesNotContain("PRM", Dotnet.Succeed(consumer, Enforced).Output);
        Dotnet.Succeed(consumer, "build", Write);
        Assert.Equal(lines, LinesOf(consumer));

        // A framework that the project has no longer is in no line.
        var project = Path.Combine(consumer, "Consumer.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("netstandard2.0;net10.0", "net8.0;net10.0", StringComparison.Ordinal));
        Dotnet.Succeed(consumer, "build", Write);
        Assert.DoesNotContain(LinesOf(consumer), line => line.Contains("netstandard2.0", StringComparison.Ordinal));
        Assert.DoesNotContain("PRM", Dotnet.Succeed(consumer, Enforced).Output);
    }

    [Fact]
    public void A_file_that_a_merge_broke_is_written_anew()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        Dotnet.Succeed(consumer, "build", "-p:ParamAnalyzersBaseline=Update");
        var written = File.ReadAllText(Baseline(consumer));
        File.WriteAllText(Baseline(consumer), "<<<<<<< ours\n" + written + written);
        Assert.NotEqual(0, Dotnet.Execute(consumer, Enforced).ExitCode);

        Dotnet.Succeed(consumer, "build", Write, "-p:TreatWarningsAsErrors=true");

        Assert.Equal(written, File.ReadAllText(Baseline(consumer)));
    }

    [Fact]
    public void A_project_that_shares_its_folder_has_a_file_of_its_own()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        var own = Path.Combine(consumer, "Consumer.ParamAnalyzers.Baseline.txt");
        File.WriteAllText(own, string.Empty);

        Dotnet.Succeed(consumer, "build", Write);

        Assert.Contains("PRM2001", File.ReadAllText(own));
        Assert.False(File.Exists(Baseline(consumer)));
        Dotnet.Succeed(consumer, Enforced);
    }

    [Fact]
    public void Writing_in_another_mode_compiles_anew()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        var trainer = Path.Combine(consumer, "Trainer.cs");
        File.WriteAllText(trainer, File.ReadAllText(trainer).Replace("xs[_depth - 1];", "xs[_depth - 1] + new System.Random().NextDouble();", StringComparison.Ordinal));
        Dotnet.Succeed(consumer, "build", Write);
        Assert.Contains(LinesOf(consumer), line => line.StartsWith("PRM1005", StringComparison.Ordinal));

        Dotnet.Succeed(consumer, "build", Write, "-p:ParamAnalyzersMode=Minimal");

        Assert.StartsWith("PRM2001", Assert.Single(LinesOf(consumer)));
    }

    [Fact]
    public void A_log_of_the_project_shows_old_findings_as_suppressed()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference(), properties: "<ErrorLog>own.sarif,version=2.1</ErrorLog>");
        Dotnet.Succeed(consumer, "build", Write);

        Dotnet.Succeed(consumer, Enforced);

        Assert.Matches("\"PRM2001\"[^}]*(}[^}]*){1,6}\"suppressions\"", File.ReadAllText(Path.Combine(consumer, "own.sarif")));
    }

    [Theory]
    [InlineData("-p:ParamAnalyzersBaseline=udpate", "warning PRM9001: The property 'ParamAnalyzersBaseline' has the value 'udpate'; expected 'update' or 'shrink'")]
    [InlineData("-p:ParamAnalyzersBaseline=Update;RunAnalyzers=false", "warning PRM9001: The baseline of this project is left as it is, because analyzers are switched off")]
    [InlineData("-p:ParamAnalyzersBaseline=update;ParamAnalyzersMode=Off", "error : ParamAnalyzers: the analyzers left no sign in")]
    public void A_build_that_cannot_write_says_why(string property, string expected)
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());

        Assert.Contains(expected, Dotnet.Execute(consumer, "build", "--no-incremental", property).Output);
        Assert.False(File.Exists(Baseline(consumer)));
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_named_with_line_and_column()
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference());
        Dotnet.Succeed(consumer, "build", Write);
        File.WriteAllText(Baseline(consumer), "<<<<<<< ours\n" + File.ReadAllText(Baseline(consumer)));

        Assert.Contains("ParamAnalyzers.Baseline.txt(1,1): warning PRM9001: '<<<<<<<' is no rule", Dotnet.Succeed(consumer, "build", "--no-incremental").Output);
    }

    private static string Mended(string source, string mark) => string.Join('\n', source.Split('\n').Select(line => line.Contains("// " + mark, StringComparison.Ordinal) ? "throw new InvalidOperationException();" : line));

    private static string Baseline(string folder) => Path.Combine(folder, "ParamAnalyzers.Baseline.txt");

    private static List<string> LinesOf(string folder) => [.. File.ReadAllLines(Baseline(folder)).Where(line => !line.StartsWith('#'))];

    [GeneratedRegex(@"\w+\.cs\(\d+,\d+\): error PRM\d+")]
    private static partial Regex Finding();
}

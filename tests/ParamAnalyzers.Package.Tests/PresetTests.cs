using System.Text.Json;

namespace ParamAnalyzers.Package.Tests;

/// <summary>Each value of <c>ParamAnalyzersMode</c> in a real build.</summary>
public sealed class PresetTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    internal static readonly string[] Modes = ["Off", "Minimal", "Recommended", "Strict", "Research", "Library", "Production"];

    /// <summary>Each project writes a log into its own folder.</summary>
    private const string Logged = "-p:ErrorLog=build.sarif%2Cversion=2.1";

    /// <summary>
    /// A warning (PRM2001), a suggestion that library authors care about (PRM2011), one that production cares about (PRM1005), and a rule that is off by itself (PRM6006).
    /// </summary>
    private const string Trainer = """
        using System;

        namespace ParamAnalyzers.Annotations
        {
            [AttributeUsage(AttributeTargets.All)]
            internal sealed class HyperparameterAttribute : Attribute { }
        }

        namespace Trainers
        {
            public sealed class Perceptron
            {
                private readonly double[] _weights = new double[4];
                private int _batch;

                public Perceptron(int batch) { _batch = batch; }

                public double LearningRate { get; set; } = 0.1;

                public void Train(double[][] x, double[] y)
                {
                    if (_batch == 0) { _batch = x.Length; }
                    var random = new Random();
                    for (var i = 0; i < _batch; i++)
                    {
                        _weights[0] += LearningRate * (y[random.Next(y.Length)] - Predict(x[0]));
                    }
                }

                public double Predict(double[] x) { return _weights[0] * x[0]; }
            }
        }
        """;

    [Fact]
    public void Each_mode_sets_the_severities()
    {
        (string Mode, string Found)[] expected =
        [
            ("Off", ""),
            ("Minimal", "PRM2001 warning"),
            ("", "PRM1005 note, PRM2001 warning, PRM2011 note"),
            ("Recommended", "PRM1005 note, PRM2001 warning, PRM2011 note"),
            ("strict", "PRM1005 warning, PRM2001 warning, PRM2011 warning, PRM6006 warning"),
            ("Research", "PRM1005 note, PRM2001 warning"),
            ("Library", "PRM1005 note, PRM2001 warning, PRM2011 warning, PRM6006 warning"),
            ("Production", "PRM1005 warning, PRM2001 warning, PRM2011 note"),
        ];
        var solution = Solution.Of(feed.NewFolder("Modes"), expected.Select(row => ("Mode" + row.Mode, NewConsumer(row.Mode))));

        Dotnet.Succeed(solution, "build", "--no-incremental", Logged);

        Assert.Equal(expected, expected.Select(row => (row.Mode, FoundIn(Path.Combine(solution, "Mode" + row.Mode)))));
    }

    [Fact]
    public void A_line_of_an_editorconfig_wins()
    {
        var consumer = NewConsumer("Research", "[*.cs]\ndotnet_diagnostic.PRM2001.severity = error\n");

        Assert.Equal(1, Dotnet.Execute(consumer, "build", "--no-incremental", Logged).ExitCode);
        Assert.Equal("PRM1005 note, PRM2001 error", FoundIn(consumer));
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_named_with_its_project()
    {
        var consumer = NewConsumer("Strct");

        var run = Dotnet.Succeed(consumer, "build", "--no-incremental");

        Assert.Contains("Consumer.csproj : warning PRM9001: The property 'ParamAnalyzersMode' has the value 'Strct'; expected Off, Minimal, Recommended, Strict, Research, Library or Production", run.Output);
    }

    private string NewConsumer(string mode, string? editorConfig = null)
    {
        var consumer = feed.NewConsumer("net10.0", feed.Reference(), editorConfig, mode.Length == 0 ? null : $"<ParamAnalyzersMode>{mode}</ParamAnalyzersMode>");
        File.WriteAllText(Path.Combine(consumer, "Trainer.cs"), Trainer);
        return consumer;
    }

    private static string FoundIn(string consumer)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(consumer, "build.sarif")));
        return string.Join(", ", document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => $"{result.GetProperty("ruleId").GetString()} {result.GetProperty("level").GetString()}")
            .Where(found => found.StartsWith("PRM", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal));
    }
}

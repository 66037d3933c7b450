using System.Text.RegularExpressions;
using ParamAnalyzers.CodeFixes.Refactorings;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Refactorings;

public sealed partial class RefactoringTests
{
    private const string Trainer = """
        using System;
        using System.Linq;

        namespace Trainers
        {
            public sealed class $$Regression
            {
                private readonly int _seed = 3;

                // One for each column.
                private double[] _weights = Array.Empty<double>();

                /// <summary>How far a step goes.</summary>
                public double LearningRate { get; init; } = 0.1;

                public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0] * new Random(_seed).NextDouble()).ToArray();

                public double Predict(double[] x) => _weights[0] * x[0];
            }
        }

        """;

    private const string Attributes = """

        namespace ParamAnalyzers.Annotations
        {
            [AttributeUsage(AttributeTargets.All)]
            internal sealed class HyperparameterAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.All)]
            internal sealed class LearnedParameterAttribute : Attribute { }

            [AttributeUsage(AttributeTargets.All)]
            internal sealed class RandomSeedAttribute : Attribute { }
        }
        """;

    [Fact]
    public async Task Roles_are_written_beside_all_members()
    {
        var texts = await RefactoringTest.ApplyAsync(new AnnotateTrainer(), Trainer + Attributes);

        Assert.NotNull(texts);
        Assert.StartsWith("using System;\nusing System.Linq;\nusing ParamAnalyzers.Annotations;\n", texts[0], StringComparison.Ordinal);
        Assert.Contains("        [RandomSeed]\n        private readonly int _seed = 3;\n", texts[0]);
        Assert.Contains("        // One for each column.\n        [LearnedParameter]\n        private double[] _weights", texts[0]);
        Assert.Contains("        /// <summary>How far a step goes.</summary>\n        [Hyperparameter]\n        public double LearningRate", texts[0]);
    }

    [Theory]
    [InlineData("public sealed partial class $$Line { private double[] _weights = new double[1];\n    public double LearningRate { get; set; } = 0.1; }\npublic sealed partial class Line { public void Fit(double[][] x, double[] y) => _weights = new[] { x[0][0] * LearningRate };\n    public double Predict(double[] x) => _weights[0] * x[0]; }", 2)]
    [InlineData("public class $$Line<T> { private double _rate; private double[] _weights = new double[1];\n    public Line(double rate) { _rate = rate; }\n    public void Fit(T[] rows, double[] y) => _weights = new[] { y[0] * _rate };\n    public double Predict(T row) => _weights[0]; }", 2)]
    [InlineData("public static class Outer { public sealed class $$Line { private double[] _weights = new double[1];\n    public int Seed { get; init; }\n    public int MaxDepth { get; init; } = 3;\n    public void Fit(double[][] x, double[] y) { var random = new System.Random(Seed); _weights = new[] { x[0][0] * random.Next(MaxDepth) }; }\n    public double Predict(double[] x) => _weights[0] * x[0]; } }", 3)]
    [InlineData("public sealed class $$Line(double learningRate) { private readonly double _learningRate = learningRate;\n    private double _bias;\n    public void Train(double[][] inputs, double[] targets) { foreach (var target in targets) { _bias += _learningRate * (target - _bias); } }\n    public double Predict(double[] input) => _bias; }", 2)]
    [InlineData("public struct $$Line { public double LearningRate { get; set; }\n    private double[] _weights;\n    public void Fit(double[][] x, double[] y) => _weights = new[] { x[0][0] * LearningRate };\n    public double Predict(double[] x) => _weights[0] * x[0]; }", 2)]
    public async Task Roles_are_written_into_trainers_of_every_shape(string trainer, int attributes)
    {
        var texts = await RefactoringTest.ApplyAsync(new AnnotateTrainer(), trainer, "public static class User { public static string Name => \"user\"; }", "using System;" + Attributes);

        Assert.NotNull(texts);
        Assert.Equal(attributes, Attribute().Count(texts[0]));
    }

    [Theory]
    [InlineData("public sealed class $$TreeOptions { public int MaxDepth { get; set; } = 5; }", "[Range(1, 50, 5, logBase: true)]")]
    [InlineData("public struct $$TreeSettings { public TreeSettings() { } public double Shrinkage { get; set; } = 0.2; }", "[Range(0.02, 2.0, 0.2, logBase: true)]")]
    [InlineData("public sealed record $$TreeConfig(int Trees = 100) { public float Rate { get; init; } = 0.1f; }", "[Range(10, 1000, 100, logBase: true)]")]
    [InlineData("public sealed class $$TreeHyperparameters { public double Rate = 0.5; public const int Version = 3; public static int Count = 4; }", "[Range(0.05, 5.0, 0.5, logBase: true)]")]
    [InlineData("public sealed class $$TreeOptions { [ParamAnalyzers.Annotations.Hyperparameter(Minimum = 2, Maximum = 8)] public int Leaves { get; set; } = 4; [ParamAnalyzers.Annotations.RandomSeed] public int Start { get; set; } = 4; }", "[Range(2, 8, 4)]")]
    public async Task A_search_space_is_made_of_options_of_every_shape(string options, string range)
    {
        const string attributes = """
            using System;

            namespace ParamAnalyzers.Annotations
            {
                [AttributeUsage(AttributeTargets.All)]
                internal sealed class HyperparameterAttribute : Attribute { public double Minimum { get; set; } public double Maximum { get; set; } }

                [AttributeUsage(AttributeTargets.All)]
                internal sealed class RandomSeedAttribute : Attribute { }
            }
            """;

        var texts = await RefactoringTest.ApplyAsync(new CreateSearchSpace(), options, "public static class User { public static string Name => \"user\"; }", attributes);

        Assert.NotNull(texts);
        Assert.Contains(range, texts[0]);
        Assert.DoesNotContain("Version", texts[0][texts[0].IndexOf("SearchSpace\n", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Roles_are_not_offered_where_the_attributes_do_not_resolve() => Assert.Null(await RefactoringTest.ApplyAsync(new AnnotateTrainer(), Trainer));

    [Fact]
    public async Task A_search_space_leaves_out_what_has_no_best_value()
    {
        var texts = await RefactoringTest.ApplyAsync(new CreateSearchSpace(), """
            namespace Lines
            {
                public sealed record $$RidgeOptions
                {
                    private readonly double _decay = 0.5;

                    public double LearningRate { get; init; } = 0.1;

                    public int Epochs { get; init; } = 10;

                    public float Momentum { get; init; }

                    public double Decay { get => _decay; init => _decay = value is > 0 and < 1 ? value : throw new System.ArgumentOutOfRangeException(nameof(value)); }

                    public int Seed { get; init; } = 3;

                    public int Threads { get; init; } = 1;

                    public string Kernel { get; init; } = "rbf";
                }
            }

            """);

        Assert.NotNull(texts);
        Assert.StartsWith("using Microsoft.ML.SearchSpace;\n", texts[0], StringComparison.Ordinal);
        Assert.EndsWith(
            """

                /// <summary>What to search of <see cref="RidgeOptions"/>.</summary>
                public sealed class RidgeOptionsSearchSpace
                {
                    [Range(0.01, 1.0, 0.1, logBase: true)]
                    public double LearningRate { get; set; } = 0.1;

                    [Range(1, 100, 10, logBase: true)]
                    public int Epochs { get; set; } = 10;

                    // Momentum is left out: neither its bounds nor a default is known.

                    [Range(1E-06, 0.999999)]
                    public double Decay { get; set; }

                    // Seed is left out: a seed has no best value, and the best of several is luck.

                    // Threads is left out: it says how the training runs, and not what is learned.

                    // Kernel is left out: it is no number; list its values with [Choice].
                }
            }

            """,
            texts[0]);
    }

    [Fact]
    public async Task A_search_space_needs_options() => Assert.Null(await RefactoringTest.ApplyAsync(new CreateSearchSpace(), "public sealed class $$Person { public int Age { get; set; } = 3; }"));

    [Fact]
    public async Task The_trainer_of_the_sample_gets_options_and_a_search_space()
    {
        const string usings = "global using System; global using System.Linq; global using System.Collections.Generic;";
        var trainer = Sample("GradientDescentRegressor.cs");
        const string user = """
            using HousePrices;

            public static class Program
            {
                public static GradientDescentRegressor Make() => new(epochs: 5, batchSize: 0, learningRate: 0.01, seed: 1);
            }
            """;

        var extracted = await RefactoringTest.ApplyAsync(new ExtractOptions(), trainer.Replace("class Gradient", "class $$Gradient", StringComparison.Ordinal), user, Sample("FeatureRow.cs"), usings);

        Assert.NotNull(extracted);
        Assert.Contains("    /// <param name=\"options\">The hyperparameters.</param>\n    /// <param name=\"seed\">Fixes the order in which rows are seen.</param>\n    public GradientDescentRegressor(int seed, GradientDescentRegressorOptions options)", extracted[0]);
        Assert.Contains("    /// <summary>The length of a step.</summary>\n    public required double LearningRate { get; init; }\n", extracted[0]);
        Assert.Contains("new(seed: 1, options: new GradientDescentRegressorOptions { Epochs = 5, BatchSize = 0, LearningRate = 0.01 })", extracted[1]);

        var withDefault = extracted[0].Replace("required double LearningRate { get; init; }", "double LearningRate { get; init; } = 0.01;", StringComparison.Ordinal).Replace("record Gradient", "record $$Gradient", StringComparison.Ordinal);
        var space = await RefactoringTest.ApplyAsync(new CreateSearchSpace(), withDefault, null, Sample("FeatureRow.cs"), usings);

        Assert.NotNull(space);
        Assert.Contains("[Range(0.001, 0.1, 0.01, logBase: true)]\n    public double LearningRate { get; set; } = 0.01;", space[0]);
    }

    [Fact]
    public async Task The_trainer_of_the_sample_gets_its_roles()
    {
        var marked = await RefactoringTest.ApplyAsync(
            new AnnotateTrainer(),
            Sample("GradientDescentRegressor.cs").Replace("class Gradient", "class $$Gradient", StringComparison.Ordinal),
            null,
            Sample("FeatureRow.cs"),
            "global using System; global using System.Linq; global using System.Collections.Generic;" + Attributes);

        Assert.NotNull(marked);
        Assert.Contains("    [Hyperparameter]\n    private readonly double _learningRate;\n", marked[0]);
        Assert.Contains("    [LearnedParameter]\n    private double[] _weights = [];\n", marked[0]);
    }

    [GeneratedRegex(@"\[(Hyperparameter|LearnedParameter|RandomSeed)\]")]
    private static partial Regex Attribute();

    private static string Sample(string file) => RuleCase.Normalize(File.ReadAllText(Repository.PathOf("docs", "samples", "HousePrices", file)));
}

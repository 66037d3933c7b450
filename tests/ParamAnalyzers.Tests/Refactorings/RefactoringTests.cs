using ParamAnalyzers.CodeFixes.Refactorings;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Refactorings;

public sealed class RefactoringTests
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

    private static string Sample(string file) => RuleCase.Normalize(File.ReadAllText(Repository.PathOf("docs", "samples", "HousePrices", file)));
}

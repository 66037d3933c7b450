using ParamAnalyzers.CodeFixes.Refactorings;

namespace ParamAnalyzers.Tests.Refactorings;

/// <summary>Trainers of different shapes, each with a second project that creates them; the result always compiles (<see cref="RefactoringTest"/>).</summary>
public sealed class ExtractOptionsTests
{
    private const string Fitting = """

                public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

                public double Predict(double[] x) => _weights[0] * x[0];
        """;

    [Fact]
    public async Task Constructor_and_properties_become_one_record()
    {
        var texts = await ApplyAsync(
            """
            using System;
            using System.Linq;

            namespace Lines;

            public sealed class $$Ridge
            {
                private readonly double _lambda;
                private double[] _weights;

                public Ridge(int inputs, double lambda = 0.5, string name = "ridge")
                {
                    if (lambda < 0)
                    {
                        throw new ArgumentOutOfRangeException(nameof(lambda));
                    }

                    // Zero is where every fit begins.
                    _weights = new double[inputs];
                    _lambda = lambda;
                    Name = name;
                }

                public string Name { get; }

                /// <summary>How far a step goes.</summary>
                public double LearningRate { get; set; } = 0.1; // small

                public void Fit(double[][] x, double[] y) => _weights = _weights.Select((weight, i) => weight - (LearningRate * (weight * _lambda + x[0][i] * y[0]))).ToArray();

                public double Predict(double[] x) => _weights[0] * x[0];
            }

            """,
            """
            using Lines;

            public static class Program
            {
                public static void Main()
                {
                    var first = new Ridge(3);
                    var second = new Ridge(3, 0.7) { LearningRate = 0.2 };
                    Ridge third = new(inputs: 3, name: "third", lambda: 0.7)
                    {
                        LearningRate = 0.7, // more
                    };
                }
            }
            """);

        Assert.Equal(
            """
            using System;
            using System.Linq;

            namespace Lines;

            public sealed class Ridge
            {
                private readonly double _lambda;
                private double[] _weights;
                private readonly RidgeOptions _options;

                public Ridge(int inputs, RidgeOptions options, string name = "ridge")
                {
                    _options = options;
                    if (options.Lambda < 0)
                    {
                        throw new ArgumentOutOfRangeException(nameof(options.Lambda));
                    }

                    // Zero is where every fit begins.
                    _weights = new double[inputs];
                    _lambda = options.Lambda;
                    Name = name;
                }

                public string Name { get; }

                /// <summary>How far a step goes.</summary>
                public double LearningRate => _options.LearningRate; // small

                public void Fit(double[][] x, double[] y) => _weights = _weights.Select((weight, i) => weight - (LearningRate * (weight * _lambda + x[0][i] * y[0]))).ToArray();

                public double Predict(double[] x) => _weights[0] * x[0];
            }

            /// <summary>The hyperparameters of <see cref="Ridge"/>.</summary>
            public sealed record RidgeOptions
            {
                private readonly double _lambda = 0.5;

                /// <summary>How far a step goes.</summary>
                public double LearningRate { get; init; } = 0.1;

                public double Lambda
                {
                    get => _lambda;
                    init => _lambda = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Lambda has to be >= 0.");
                }
            }

            """,
            texts[0]);
        Assert.Contains("var first = new Ridge(3, new RidgeOptions());\n", texts[1]);
        Assert.Contains("var second = new Ridge(3, new RidgeOptions { Lambda = 0.7, LearningRate = 0.2 });\n", texts[1]);
        Assert.Contains("Ridge third = new(inputs: 3, name: \"third\", options: new RidgeOptions { Lambda = 0.7, LearningRate = 0.7 } /* more */);\n", texts[1]);
    }

    [Fact]
    public async Task Properties_without_a_constructor_get_one()
    {
        var texts = await ApplyAsync(
            $$"""
            using System.Linq;

            public class $$Line
            {
                private double[] _weights = new double[1];

                public double LearningRate { get; set; } = 0.1;

                public string Name { get; set; } = "line";
            {{Fitting}}
            }
            """,
            """
            public static class Program
            {
                public static Line Make() => new Line
                {
                    Name = "a", // named
                    LearningRate = 0.5,
                };
            }
            """);

        Assert.Contains("public Line(LineOptions options) => _options = options;", texts[0]);
        Assert.Contains("new Line(new LineOptions { LearningRate = 0.5 })", texts[1]);
        Assert.Contains("Name = \"a\", // named", texts[1]);
    }

    [Fact]
    public async Task Primary_constructor_reads_the_options_everywhere()
    {
        var texts = await ApplyAsync(
            """
            using System.Linq;

            public sealed class $$Line(double learningRate, int inputs = 3)
            {
                private double[] _weights = new double[inputs];

                public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * learningRate * y[0]).ToArray();

                public double Predict(double[] x) => _weights[0] * x[0];
            }
            """,
            """
            public static class Program
            {
                public static Line Make() => new(0.5);
            }
            """);

        Assert.Contains("public sealed class Line(LineOptions options", texts[0]);
        Assert.Contains("value * options.LearningRate * y[0]", texts[0]);
        Assert.Contains("public required double LearningRate { get; init; }", texts[0]);
        Assert.Contains("=> new(new LineOptions { LearningRate = 0.5 })", texts[1]);
    }

    [Fact]
    public async Task Parameter_and_the_property_that_it_sets_are_one()
    {
        var texts = await ApplyAsync(
            $$"""
            using System.Linq;

            public sealed class $$Line
            {
                private double[] _weights = new double[1];

                public Line(double learningRate) => LearningRate = learningRate;

                public double LearningRate { get; init; }
            {{Fitting}}

                public Line Copy() => new Line(LearningRate);
            }
            """,
            """
            public static class Program
            {
                public static Line Make() => new Line(learningRate: 0.5);
            }
            """);

        Assert.Contains("public Line(LineOptions options) => _options = options;", texts[0]);
        Assert.Contains("public Line Copy() => new Line(new LineOptions { LearningRate = LearningRate });", texts[0]);
        Assert.Contains("new Line(new LineOptions { LearningRate = 0.5 })", texts[1]);
    }

    [Fact]
    public async Task Derived_trainers_pass_options_on()
    {
        var texts = await ApplyAsync(
            """
            using System.Linq;

            namespace Lines
            {
                public class $$Line<T>
                {
                    private readonly double _learningRate;
                    private double[] _weights = new double[1];

                    public Line(double learningRate) { _learningRate = learningRate; }

                    public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * _learningRate * y[0]).ToArray();

                    public double Predict(double[] x) => _weights[0] * x[0];
                }
            }
            """,
            """
            public sealed class Steep : Lines.Line<int>
            {
                public Steep(double rate)
                    : base(rate * 2)
                {
                }
            }
            """);

        Assert.Contains("_learningRate = options.LearningRate;", texts[0]);
        Assert.Contains("<see cref=\"Line{T}\"/>", texts[0]);
        Assert.Contains(": base(new Lines.LineOptions { LearningRate = rate * 2 })", texts[1]);
    }

    [Fact]
    public async Task What_is_set_later_stays()
    {
        var texts = await ApplyAsync(
            $$"""
            using System.Linq;

            public sealed class $$Line
            {
                private double[] _weights = new double[1];

                public double LearningRate { get; set; } = 0.1;

                public double Momentum { get; set; } = 0.1;
            {{Fitting.Replace("* y[0]", "* y[0] * Momentum", StringComparison.Ordinal)}}
            }
            """,
            """
            public static class Program
            {
                public static Line Make()
                {
                    var line = new Line { Momentum = 0.3 };
                    line.LearningRate = 0.5;
                    return line;
                }
            }
            """);

        Assert.Contains("public double LearningRate { get; set; } = 0.1;", texts[0]);
        Assert.Contains("public double Momentum => _options.Momentum;", texts[0]);
        Assert.Contains("new Line(new LineOptions { Momentum = 0.3 })", texts[1]);
    }

    [Theory]
    [InlineData("public partial class $$Ridge { } public partial class Ridge { double[] _w; public Ridge(double lambda = 0.5) { _w = new[] { lambda }; } public void Fit(double[][] x, double[] y) => _w = new[] { _w[0] * y[0] }; public double Predict(double[] x) => _w[0] * x[0]; }")]
    [InlineData("public sealed class $$Line { public double LearningRate { get; set; } = 0.1; }")]
    [InlineData("public sealed class $$Coach { public double LearningRate { get; set; } public void Train(string athlete) { } }")]
    [InlineData("public sealed class $$Line { private double[] _w = new double[1]; public Line() { } public Line(double learningRate) { LearningRate = learningRate; } public double LearningRate { get; set; } = 0.1; public void Fit(double[][] x, double[] y) => _w = new[] { x[0][0] * LearningRate }; public double Predict(double[] x) => _w[0]; }")]
    public async Task Is_not_offered_elsewhere(string source) => Assert.Null(await RefactoringTest.ApplyAsync(new ExtractOptions(), source));

    private static async Task<IReadOnlyList<string>> ApplyAsync(string source, string user)
    {
        var texts = await RefactoringTest.ApplyAsync(new ExtractOptions(), source, user);
        Assert.NotNull(texts);
        return texts;
    }
}

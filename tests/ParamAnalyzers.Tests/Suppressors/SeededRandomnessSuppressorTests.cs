using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Suppressors;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Suppressors;

/// <summary>PRM1901: each line marked "secret" stays reported, every other draw is suppressed, for both ids.</summary>
public sealed class SeededRandomnessSuppressorTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;

        public class Network
        {
            private readonly Random _random = new Random(1);
            private double[] _weights = new double[3];
            private int _token;

            public Network(int inputs) => _weights = Enumerable.Range(0, inputs).Select(_ => _random.NextDouble() - 0.5).ToArray();

            public void Fit(double[][] x, double[] y)
            {
                var order = x.OrderBy(_ => _random.Next()).ToArray();
                for (var i = 0; i < x.Length; i++)
                {
                    var picked = order[_random.Next(x.Length)];
                    _weights[0] += picked[0] * Math.Sqrt(_random.NextDouble());
                    if (_random.NextDouble() < 0.5)
                    {
                        Shake();
                    }
                }

                var password = _random.Next(); // secret
                _token = _random.Next(); // secret
                Log("run " + _random.Next()); // secret
                Log($"{_random.Next()}"); // secret
                Send(_random.Next()); // secret
            }

            public double Predict(double[] x) => _weights[0] * x[0];

            public int NextSessionId() => _random.Next(); // secret

            private void Shake() => _weights[0] += _random.NextDouble();

            private static void Log(string text)
            {
            }

            private static void Send(int number)
            {
            }
        }

        public class Lottery
        {
            private readonly Random _random = new Random(1);

            public int Draw() => _random.Next(49); // secret
        }
        """;

    [Theory]
    [InlineData("CA5394")]
    [InlineData("S2245")]
    public async Task Suppresses_what_shapes_a_model_and_nothing_else(string id)
    {
        var compilation = Analysis.Compile(Source);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(id, ReportDiagnostic.Warn)]));
        Analysis.AssertCompiles(compilation);
        var settings = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);

        var found = await compilation.WithAnalyzers([new InsecureRandom(id), new SeededRandomnessSuppressor()], settings).GetAnalyzerDiagnosticsAsync();

        var lines = Source.Split('\n');
        Assert.Equal(lines.Sum(line => line.Split("_random.Next").Length - 1), found.Length);
        Assert.All(found, diagnostic => Assert.Equal(!LineOf(diagnostic, lines).Contains("// secret", StringComparison.Ordinal), diagnostic.IsSuppressed));
        Assert.Contains(found, diagnostic => diagnostic.IsSuppressed);
    }

    private static string LineOf(Diagnostic diagnostic, string[] lines) => lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line];
}

using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Subjects;

namespace ParamAnalyzers.Benchmarks.Measuring;

/// <summary>What an editor does after a keystroke: one file of a project has changed, and what is wrong in it is asked anew.</summary>
/// <param name="Whole">From the changed text to the findings of the file, the compiler's work included.</param>
/// <param name="Analyzers">The part of the analyzers.</param>
internal readonly record struct Keystroke(double Whole, double Analyzers)
{
    public static Keystroke Least(Keystroke left, Keystroke right) => new(Math.Min(left.Whole, right.Whole), Math.Min(left.Analyzers, right.Analyzers));
}

/// <summary>Measures keystrokes.</summary>
internal static class Editing
{
    private const int Files = 100;
    private const int LinesOfTheFile = 2_000;

    /// <summary>The least of several keystrokes in a file of 2 000 lines, trainers from top to bottom, in a project of 100 files.</summary>
    public static IReadOnlyDictionary<string, Keystroke> Of(IReadOnlyList<Contestant> contestants, int rounds)
    {
        var project = GeneratedSolution.OfLines(20_000, Learning.Clean).Compilation;
        project = project.RemoveSyntaxTrees(project.SyntaxTrees.Skip(Files - 2).SkipLast(2));
        var file = GeneratedSolution.LargeFile(LinesOfTheFile);
        var costs = new Dictionary<string, Keystroke>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                var cost = Of(project, file.Replace("0.01", $"0.01{round + 1}", StringComparison.Ordinal), contestant);
                costs[contestant.Name] = costs.TryGetValue(contestant.Name, out var before) ? Keystroke.Least(before, cost) : cost;
            }
        }

        return costs;
    }

    private static Keystroke Of(Compilation project, string file, Contestant contestant)
    {
        var settings = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var tree = CSharpSyntaxTree.ParseText(file, (CSharpParseOptions)project.SyntaxTrees.First().Options, "Large.cs");
        var clock = Stopwatch.StartNew();
        var compilation = project.AddSyntaxTrees(tree);
        var model = compilation.GetSemanticModel(tree);
        model.GetDiagnostics();
        var analysis = compilation.WithAnalyzers(contestant.Analyzers, settings);
        analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
        var whole = clock.Elapsed.TotalMilliseconds;
        var analyzers = contestant.Analyzers.Sum(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
        return new Keystroke(whole, analyzers);
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Knowledge;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Rules.Configuration;
using ParamAnalyzers.Rules.Declarations;

namespace ParamAnalyzers.Benchmarks;

/// <summary>The cost of one run: analyzer time as the compiler counts it (for "none": the compiler itself), and all bytes allocated.</summary>
internal readonly record struct Cost(double Milliseconds, double Kilobytes)
{
    public static Cost Least(Cost left, Cost right) => new(Math.Min(left.Milliseconds, right.Milliseconds), Math.Min(left.Kilobytes, right.Kilobytes));
}

/// <param name="None">The compiler's own diagnostics, without any analyzer.</param>
/// <param name="Floor">An empty analyzer with the same registrations.</param>
/// <param name="Ours">All our rules.</param>
internal sealed record Result(Cost None, Cost Floor, Cost Ours)
{
    public double TimeRatio => Ours.Milliseconds / Floor.Milliseconds;

    /// <summary>What our time adds to the compiler's.</summary>
    public double Share => Ours.Milliseconds / None.Milliseconds;

    public double AllocationRatio => Ours.Kilobytes / Floor.Kilobytes;
}

/// <summary>The minimum of interleaved runs on one thread: means wander on a noisy machine, minima repeat.</summary>
internal static class Measurement
{
    private const int WarmUps = 3;
    private const int Rounds = 12;

    public static Result Of(Subject subject)
    {
        var worst = new Cost(double.MaxValue, double.MaxValue);
        var result = new Result(worst, worst, worst);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var none = CompilerAlone(subject);
            var floor = Analyzed(subject, new FloorAnalyzer(subject.IsMachineLearning));
            var ours = Analyzed(subject, Hosts);
            if (round >= 0)
            {
                result = new Result(Cost.Least(result.None, none), Cost.Least(result.Floor, floor), Cost.Least(result.Ours, ours));
            }
        }

        return result;
    }

    /// <summary>The cost of each rule when it is the only one that is on, from the most expensive one down; and of the facts that all need, with none on.</summary>
    public static IReadOnlyList<(string Rule, Cost Cost)> OfRules(Subject subject, int rounds)
    {
        var ids = Descriptors.All.Where(rule => rule.IsEnabledByDefault).Select(rule => rule.Id).ToList();
        var costs = ids.ToDictionary(id => id, _ => new Cost(double.MaxValue, double.MaxValue));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var id in ids)
            {
                var options = subject.Compilation.Options.WithSpecificDiagnosticOptions(Descriptors.All.Select(rule => KeyValuePair.Create(rule.Id, rule.Id == id ? ReportDiagnostic.Default : ReportDiagnostic.Suppress)));
                costs[id] = Cost.Least(costs[id], Analyzed(subject with { Compilation = subject.Compilation.WithOptions(options) }, Hosts));
            }
        }

        return [.. costs.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value.Milliseconds)];
    }

    /// <summary>All our rules, over and over: what a profiler attaches to.</summary>
    public static Cost OfMany(Subject subject, int rounds) =>
        Enumerable.Range(0, rounds).Select(_ => Analyzed(subject, Hosts)).Aggregate(Cost.Least);

    private static ImmutableArray<DiagnosticAnalyzer> Hosts => [new TypeRulesHost(), new DeclarationsHost(), new ConfigurationHost()];

    /// <summary>The first look at the knowledge of both libraries, which parses it; meaningful once per process.</summary>
    public static Cost OfKnowledge()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        _ = BuiltInKnowledge.MlNet.Types.Count + BuiltInKnowledge.TorchSharp.Types.Count;
        return new Cost(clock.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0);
    }

    private static Cost CompilerAlone(Subject subject)
    {
        var compilation = subject.Compilation.Clone();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        compilation.GetDiagnostics();
        return new Cost(clock.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0);
    }

    private static Cost Analyzed(Subject subject, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var settings = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var compilation = subject.Compilation.Clone();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        compilation.GetDiagnostics();
        var result = compilation.WithAnalyzers(analyzers, settings).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        var time = result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds);
        return new Cost(time, bytes / 1024.0);
    }
}

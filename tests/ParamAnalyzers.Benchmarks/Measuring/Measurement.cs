using System.Diagnostics;
using System.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using ParamAnalyzers.Benchmarks.Analyzers;
using ParamAnalyzers.Benchmarks.Subjects;
using ParamAnalyzers.Knowledge;

namespace ParamAnalyzers.Benchmarks.Measuring;

/// <summary>The minimum of interleaved runs on one thread: means wander on a noisy machine, minima repeat.</summary>
internal static class Measurement
{
    /// <summary>Bytes for each line of code, and for any code, that a run may allocate before garbage is collected all the same: half as much again as the greediest contestant.</summary>
    private const long MostAllocatedByLine = 24 << 10;
    private const long MostAllocatedByAny = 64 << 20;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <summary>Names the compiler alone among the results.</summary>
    public const string Compiler = "compiler";

    /// <summary>The cost of the compiler alone and of each contestant, by name. They take turns, so that a slow moment of the machine hits all of them.</summary>
    /// <param name="subject">What is compiled.</param>
    /// <param name="contestants">What is compared.</param>
    /// <param name="rounds">How often each of them runs.</param>
    public static IReadOnlyDictionary<string, Cost> Of(Subject subject, IReadOnlyList<Contestant> contestants, int rounds) => Of([(subject, 1)], contestants, rounds, collectsGarbage: false)[0];

    /// <summary>How many times as much a larger subject costs as a smaller one, by name: time and allocation. Both take turns as well.</summary>
    /// <param name="small">A subject.</param>
    /// <param name="large">The same many times over.</param>
    /// <param name="contestants">What is compared.</param>
    /// <param name="rounds">How often each of them runs on each subject.</param>
    /// <remarks>
    /// Garbage is collected meanwhile: without collections no memory is used twice, and the larger subject pays for that. A collection hits whoever happens to allocate, and the least of a few
    /// short runs is one that none has hit; so the smaller subject is compiled as often in one run as makes up the larger one.
    /// </remarks>
    public static IReadOnlyDictionary<string, Cost> OfGrowth(Subject small, Subject large, IReadOnlyList<Contestant> contestants, int rounds)
    {
        var costs = Of([(small, (int)Math.Round((double)large.Lines / small.Lines)), (large, 1)], contestants, rounds, collectsGarbage: true);
        return costs[0].ToDictionary(cost => cost.Key, cost => costs[1][cost.Key].NextTo(cost.Value));
    }

    /// <summary>The cost of compiling each subject once; a run compiles it a number of times, one after the other.</summary>
    private static List<Dictionary<string, Cost>> Of(IReadOnlyList<(Subject Subject, int Times)> subjects, IReadOnlyList<Contestant> contestants, int rounds, bool collectsGarbage)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmUp;)
        {
            Round((subjects[0].Subject, 1));
        }

        var costs = subjects.Select(Round).ToList();
        for (var round = 1; round < rounds; round++)
        {
            costs = [.. subjects.Zip(costs, (subject, before) => Round(subject).ToDictionary(pair => pair.Key, pair => Cost.Least(pair.Value, before[pair.Key])))];
        }

        return costs;

        Dictionary<string, Cost> Round((Subject Subject, int Times) run)
        {
            var round = new Dictionary<string, Cost> { [Compiler] = CompilerAlone(run.Subject, run.Times, collectsGarbage) };
            foreach (var contestant in contestants)
            {
                round[contestant.Name] = Analyzed(run.Subject, contestant, run.Times, collectsGarbage);
            }

            return round;
        }
    }

    /// <summary>Ours over and over: what a profiler attaches to.</summary>
    public static Cost OfMany(Subject subject, int rounds) =>
        Enumerable.Range(0, rounds).Select(_ => Analyzed(subject, Contestant.Ours, times: 1, collectsGarbage: false)).Aggregate(Cost.Least);

    /// <summary>The first look at the knowledge of both libraries, which parses it; meaningful once per process.</summary>
    public static Cost OfKnowledge() => Once(() => GC.KeepAlive(BuiltInKnowledge.MlNet.Types.Count + BuiltInKnowledge.TorchSharp.Types.Count), lines: 0);

    /// <summary>
    /// Runs something once and tells its own time and what it allocates. Garbage is collected before and not in between:
    /// one collection takes longer than most analyzers and hits whoever happens to allocate, so allocation is told apart from time.
    /// </summary>
    private static Cost Once(Action action, int? lines)
    {
        if (lines is null)
        {
            GC.Collect();
        }

        var isUndisturbed = lines is { } size && GC.TryStartNoGCRegion(MostAllocatedByAny + (size * MostAllocatedByLine));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        action();
        var cost = new Cost(clock.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0);
        if (isUndisturbed && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        return cost;
    }

    /// <summary>A compile as a build does it: from the text of the files to an assembly and its symbols for debuggers.</summary>
    private static Cost CompilerAlone(Subject subject, int times, bool collectsGarbage)
    {
        var empty = subject.Compilation.RemoveAllSyntaxTrees();
        EmitResult? result = null;
        var cost = Repeated(
            times,
            () =>
            {
                var compilation = empty.AddSyntaxTrees(subject.Compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));
                using MemoryStream assembly = new(), symbols = new();
                result = compilation.Emit(assembly, symbols);
            },
            collectsGarbage ? null : subject.Lines);
        return result!.Success || subject.Compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? cost
            : throw new InvalidOperationException("The code is without errors, and yet no assembly was made of it: " + result.Diagnostics[0]);
    }

    private static Cost Analyzed(Subject subject, Contestant contestant, int times, bool collectsGarbage)
    {
        var settings = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var time = 0.0;
        var whole = Repeated(
            times,
            () =>
            {
                var compilation = subject.Compilation.WithOptions(subject.Compilation.Options.WithSpecificDiagnosticOptions(contestant.Severities));
                compilation.GetDiagnostics();
                var result = compilation.WithAnalyzers(contestant.Analyzers, settings).GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
                time += result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds);
            },
            collectsGarbage ? null : subject.Lines);
        return whole with { Milliseconds = time / times };
    }

    /// <summary>What each of several runs without a pause costs on average.</summary>
    private static Cost Repeated(int times, Action action, int? lines)
    {
        var all = Once(
            () =>
            {
                for (var time = 0; time < times; time++)
                {
                    action();
                }
            },
            lines);
        return new Cost(all.Milliseconds / times, all.Kilobytes / times);
    }
}

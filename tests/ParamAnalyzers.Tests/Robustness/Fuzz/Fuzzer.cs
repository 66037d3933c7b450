using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness.Fuzz;

/// <summary>Analyzes many variants and says what no code, however broken, may cause: an exception, a long wait, or findings that depend on the run.</summary>
internal sealed class Fuzzer(int seed, IReadOnlyList<FuzzSource> sources, TimeSpan limit, ImmutableArray<DiagnosticAnalyzer>? hosts = null)
{
    /// <summary>Every n-th variant is analyzed twice, with and without concurrency.</summary>
    private const int TwiceEvery = 10;

    private const int ProgressEvery = 5_000;

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly int[] _counts = new int[Mutation.Kinds.Count];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private int _compilerFailures;

    public IReadOnlyCollection<string> Complaints => _complaints;

    public int Done => _done;

    /// <summary>Variants on which the compiler itself throws, without any analyzer. Nothing is to be learned from them.</summary>
    public int CompilerFailures => _compilerFailures;

    public int CountOf(MutationKind kind) => _counts[(int)kind];

    public async Task RunAsync(int first, int count, Action<string> progress)
    {
        var settings = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(Enumerable.Range(first, count), settings, async (number, _) =>
        {
            var variant = FuzzVariant.Make(seed, number, sources);
            foreach (var complaint in await ComplaintsAboutAsync(variant))
            {
                _complaints.Enqueue($"{variant}: {complaint}");
                progress($"{variant}: {complaint}");
            }

            foreach (var kind in variant.Kinds)
            {
                Interlocked.Increment(ref _counts[(int)kind]);
            }

            if (Interlocked.Increment(ref _done) % ProgressEvery == 0)
            {
                progress(ToString());
            }
        });
        progress("Done: " + this);
    }

    public override string ToString() =>
        $"{_done} variants ({string.Join(", ", Mutation.Kinds.Select(kind => $"{CountOf(kind)} {kind.ToString().ToLowerInvariant()}"))}), {_complaints.Count} complaints, {_compilerFailures} failures of the compiler itself, {_watch.Elapsed:hh\\:mm\\:ss}, {_done / _watch.Elapsed.TotalSeconds:F0} a second";

    private async Task<IEnumerable<string>> ComplaintsAboutAsync(FuzzVariant variant)
    {
        try
        {
            // On a task of its own: what never ends must not end the run.
            return await Task.Run(() => AnalyzeAsync(variant)).WaitAsync(limit);
        }
        catch (TimeoutException)
        {
            return [$"takes more than {limit.TotalSeconds} seconds"];
        }
        catch (Exception) when (variant.BreaksTheCompiler())
        {
            Interlocked.Increment(ref _compilerFailures);
            return [];
        }
        catch (Exception exception)
        {
            return [$"the run failed with {exception}"];
        }
    }

    private async Task<IEnumerable<string>> AnalyzeAsync(FuzzVariant variant)
    {
        var alone = await Outcome.OfAsync(variant.Compile(), variant.Source.Options, concurrent: false, hosts);
        if (variant.Number % TwiceEvery != 0)
        {
            return alone.Failures;
        }

        var together = await Outcome.OfAsync(variant.Compile(), variant.Source.Options, concurrent: true, hosts);
        IEnumerable<string> failures = [.. alone.Failures, .. together.Failures];
        return together.Text == alone.Text ? failures : failures.Append($"the findings depend on the run:\n{alone.Text}\nand\n{together.Text}");
    }
}

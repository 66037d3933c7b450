using System.Diagnostics;
using ParamAnalyzers.Tests.Harness;

namespace ParamAnalyzers.Tests.Robustness.Depth;

/// <summary>Compares an analysis with the compiler's own work on the same source, so that a slow machine fails no test.</summary>
internal static class DepthProbe
{
    public static async Task AssertSurvivesAsync(string source, int mostTimesTheCompiler, TimeSpan free)
    {
        var watch = Stopwatch.StartNew();
        Analysis.AssertCompiles(Outcome.Compile([Analysis.Parse(source)]));
        var limit = (mostTimesTheCompiler * watch.Elapsed) + free;

        using var cancellation = new CancellationTokenSource(limit);
        var outcome = await Task.Run(() => OfAsync(source, limit, cancellation.Token)).WaitAsync(2 * limit);

        Assert.Empty(outcome.Failures);
    }

    private static async Task<Outcome> OfAsync(string source, TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            return await Outcome.OfAsync(Outcome.Compile([Analysis.Parse(source)]), cancellation: cancellation);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The analysis takes more than {limit.TotalSeconds:F1} s.");
        }
    }
}

using System.Globalization;
using ParamAnalyzers.Rules;
using ParamAnalyzers.Tests.Robustness.Fuzz;

namespace ParamAnalyzers.Tests.Robustness;

/// <summary>
/// Broken code, as it stands in an editor most of the time: sources with tokens dropped, swapped, cut off and spliced in, all rules on.
/// A sample runs with the tests; <c>tests/long-fuzz.sh</c> takes as many as one has time for, from other folders too.
/// </summary>
public sealed class FuzzTests
{
    private const int DefaultCount = 1_200;
    private const int DefaultSeed = 20_240_501;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static string[] Folders => (Environment.GetEnvironmentVariable("PARAM_ANALYZERS_FUZZ_FOLDERS") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public async Task Broken_code_breaks_no_rule()
    {
        var count = Configured("COUNT", DefaultCount);
        var log = Environment.GetEnvironmentVariable("PARAM_ANALYZERS_FUZZ_LOG");
        var fuzzer = new Fuzzer(Configured("SEED", DefaultSeed), FuzzSource.All(Folders), Limit);

        await fuzzer.RunAsync(Configured("FIRST", 0), count, line => Log(log, line));

        Assert.Equal(count, fuzzer.Done);
        Assert.True(fuzzer.Complaints.Count == 0, string.Join("\n\n", fuzzer.Complaints.Take(20)));
        Assert.All(Mutation.Kinds, kind => Assert.True(count < DefaultCount || fuzzer.CountOf(kind) > count / 4, kind.ToString()));
    }

    [Fact]
    public async Task What_breaks_is_told()
    {
        var sources = FuzzSource.All([]);
        var throwing = new Fuzzer(1, sources, Limit, [new Misbehaving(() => throw new InvalidOperationException("on purpose"))]);
        var failing = new Fuzzer(1, sources, Limit, [new TypeRulesHost(new FailingRule())]);
        using var told = new ManualResetEventSlim();
        var slow = new Fuzzer(1, sources, TimeSpan.FromMilliseconds(1), [new Misbehaving(() => DozeUntil(told))]);
        var unsteady = new Fuzzer(1, sources, Limit, [new Misbehaving(() => Guid.NewGuid().ToString())]);

        await throwing.RunAsync(0, 1, _ => { });
        await failing.RunAsync(0, 40, _ => { });
        await slow.RunAsync(1, 1, _ => told.Set());
        await unsteady.RunAsync(0, 1, _ => { });

        Assert.Contains("on purpose", throwing.Complaints.First());
        Assert.Contains("Rule PRM5001 failed", failing.Complaints.First());
        Assert.Contains("takes more than", Assert.Single(slow.Complaints));
        Assert.Contains("depend on the run", Assert.Single(unsteady.Complaints));
    }

    /// <summary>The compiler 4.8 fails with a null reference where a relational pattern holds a lambda and its input has no type.</summary>
    [Fact]
    public async Task What_breaks_the_compiler_itself_is_no_complaint()
    {
        var source = new FuzzSource("patterns", string.Concat(Enumerable.Repeat("_ = missing is > (() => 1);\n", 20)));
        var fuzzer = new Fuzzer(1, [source], Limit);

        await fuzzer.RunAsync(0, 10, _ => { });

        Assert.InRange(fuzzer.CompilerFailures, 1, 10);
        Assert.Empty(fuzzer.Complaints);
    }

    [Fact]
    public void A_variant_follows_from_seed_and_number()
    {
        var sources = FuzzSource.All([]);
        string[] Texts(int seed) => [.. Enumerable.Range(0, 50).Select(number => FuzzVariant.Make(seed, number, sources).Text)];

        Assert.Equal(Texts(1), Texts(1));
        Assert.Equal(50, Texts(1).Distinct().Count());
        Assert.InRange(Texts(1).Intersect(Texts(2)).Count(), 0, 5);
    }

    /// <summary>Longer than the limit however late a busy machine notices that it has passed.</summary>
    private static string DozeUntil(ManualResetEventSlim told)
    {
        told.Wait(Limit);
        return "slept";
    }

    private static int Configured(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("PARAM_ANALYZERS_FUZZ_" + name), CultureInfo.InvariantCulture, out var configured) ? configured : otherwise;

    private static void Log(string? path, string line)
    {
        if (path is not null)
        {
            lock (typeof(FuzzTests))
            {
                File.AppendAllText(path, line + "\n");
            }
        }
    }
}

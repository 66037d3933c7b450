using ParamAnalyzers.Benchmarks.Analyzers;

namespace ParamAnalyzers.Benchmarks;

/// <summary>What something may cost at the most, next to something else that was measured in the same run.</summary>
/// <param name="What">What is measured, as tables call it.</param>
/// <param name="Limit">What it may be.</param>
/// <param name="Backstop">What it must not exceed where the limit is not reached yet, so that nothing gets worse; the limit itself where it holds.</param>
internal sealed record Budget(string What, double Limit, double Backstop)
{
    public Budget(string what, double limit)
        : this(what, limit, limit)
    {
    }

    public static void PrintHead()
    {
        Console.WriteLine($"| budget | limit | ours | {string.Join(" | ", Contestant.Peers.Select(peer => peer.Name))} | holds |");
        Console.WriteLine($"|---|---|---|{string.Concat(Contestant.Peers.Select(_ => "---|"))}---|");
    }

    /// <summary>Prints a row of the table of budgets; false when even the backstop is exceeded.</summary>
    public bool Check(double measured) => Check(measured, [.. Contestant.Peers.Select(_ => string.Empty)]);

    /// <summary>Prints a row of the table of budgets, with what the peers take of the same thing; false when even the backstop is exceeded by ours.</summary>
    /// <param name="costs">What was measured in one run, by contestant.</param>
    /// <param name="ratio">What is compared with the limit.</param>
    public bool Check<T>(IReadOnlyDictionary<string, T> costs, Func<T, double> ratio) =>
        Check(ratio(costs[Contestant.Ours.Name]), [.. Contestant.Peers.Select(peer => costs.TryGetValue(peer.Name, out var cost) ? $"{ratio(cost):0.###}" : string.Empty)]);

    private bool Check(double measured, IReadOnlyList<string> peers)
    {
        var holds = measured <= Limit ? "yes" : measured <= Backstop ? $"no, and no worse than {Backstop:0.###}" : $"**no, and worse than {Backstop:0.###}**";
        Console.WriteLine($"| {What} | {Limit:0.###} | {measured:0.###} | {string.Join(" | ", peers)} | {holds} |");
        return measured <= Backstop;
    }
}

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

    /// <summary>Prints a row of the table of budgets; false when even the backstop is exceeded.</summary>
    public bool Check(double measured)
    {
        var holds = measured <= Limit ? "yes" : measured <= Backstop ? $"no, and no worse than {Backstop:0.###}" : $"**no, and worse than {Backstop:0.###}**";
        Console.WriteLine($"| {What} | {Limit:0.###} | {measured:0.###} | {holds} |");
        return measured <= Backstop;
    }
}

using System;
using System.Linq;

namespace Example;

/// <summary>A method that may be overridden takes the seed for those who draw.</summary>
public class Baseline
{
    public virtual double[] Fit(double[] rows, int seed) => Enumerable.Repeat(rows.Average(), rows.Length).ToArray();
}

public sealed class Jittered : Baseline
{
    public override double[] Fit(double[] rows, int seed)
    {
        var random = new Random(seed);
        return base.Fit(rows, seed).Select(row => row + random.NextDouble()).ToArray();
    }
}

/// <summary>A method that a table of delegates holds has the parameters that these have.</summary>
public sealed class Starts
{
    private readonly System.Collections.Generic.Dictionary<string, Func<double[], int, double[]>> _starts = new();

    public Starts()
    {
        _starts["mean"] = FromMean;
        _starts["random"] = FromRandom;
    }

    public double[] Make(string name, double[] rows, int seed) => _starts[name](rows, seed);

    private static double[] FromMean(double[] rows, int seed) => Enumerable.Repeat(rows.Average(), rows.Length).ToArray();

    private static double[] FromRandom(double[] rows, int seed)
    {
        var random = new Random(seed);
        return rows.Select(_ => random.NextDouble()).ToArray();
    }
}

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

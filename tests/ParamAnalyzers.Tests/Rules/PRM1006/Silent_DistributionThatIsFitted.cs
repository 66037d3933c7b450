using System;
using System.Linq;

namespace Example;

/// <summary>Fitting makes a distribution and draws nothing; samples are drawn by whoever has one.</summary>
public sealed class Exponential
{
    private readonly double _rate;
    private readonly Random _random;

    private Exponential(double rate, Random random) => (_rate, _random) = (rate, random);

    public Exponential(double rate)
        : this(rate, new Random(Guid.NewGuid().GetHashCode()))
    {
    }

    public static Exponential Fit(double[] sample, double floor) => new(1 / Math.Max(sample.Average(), floor));

    public double ProbabilityDensity(double x) => x < 0 ? 0 : _rate * Math.Exp(-_rate * x);

    public double Draw() => -Math.Log(1 - _random.NextDouble()) / _rate;
}

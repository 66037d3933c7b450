using System;
using System.Diagnostics;

public sealed class Policy
{
    private readonly Random _random;
    private double[]? _weights;

    public Policy(Random random) => _random = random;

    public void Fit(double[][] rows, int[] labels) => _weights = new[] { _random.NextDouble() + (rows[0][0] * labels[0]) };

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : _weights[0] * row[0];
}

public static class Bench
{
    public static Policy TrainOnce(double[][] rows, int[] labels)
    {
        var policy = new Policy(new Random(7));
        policy.Fit(rows, labels);
        return policy;
    }

    public static Policy QuickStart(double[][] rows, int[] labels)
    {
        var salt = Stopwatch.GetTimestamp();
        var policy = new Policy({|PRM1006:new Random((int)(salt & 0x7fffffff))|});
        policy.Fit(rows, labels);
        return policy;
    }

    public static string NameOf(Policy policy) => policy + " " + new Random((int)Stopwatch.GetTimestamp()).Next();
}

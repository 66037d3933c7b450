using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>A training that goes on where the last one ended.</summary>
public sealed class Increment
{
    private readonly double _rate;
    private double[]? _weights;

    public Increment(double rate) => _rate = rate;

    public void PartialFit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        var weights = _weights ?? new double[rows[0].Length];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] += _rate * (targets[i] - weights.Zip(rows[i], (w, x) => w * x).Sum()) * rows[i][j];
            }
        }

        _weights = weights;
    }

    public double Predict(double[] row) => (_weights ?? throw new InvalidOperationException("Fit it first.")).Zip(row, (w, x) => w * x).Sum();
}

public static class Nightly
{
    public static void Run(Increment model, IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, int known)
    {
        var seen = rows.Take(known).ToList();
        var unseen = rows.Skip(known).ToList();
        Console.WriteLine($"{seen.Count} rows are known.");
        model.PartialFit(unseen, targets.Skip(known).ToList());
    }
}

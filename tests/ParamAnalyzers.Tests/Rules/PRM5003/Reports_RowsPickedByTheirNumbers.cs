using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Ridge
{
    private readonly double _penalty;
    private double _slope;

    public Ridge(double penalty)
    {
        if (penalty < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(penalty));
        }

        _penalty = penalty;
    }

    public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / (x.Sum(a => a * a) + _penalty);

    public double Predict(double x) => _slope * x;
}

public static class YieldStudy
{
    /// <summary>A round that is not better is skipped, and the rows are picked by their numbers.</summary>
    public static Ridge? Choose(double[] x, double[] y, int seed, double[] penalties)
    {
        var shuffled = Enumerable.Range(0, x.Length).ToArray();
        new Random(seed).Shuffle(shuffled);
        int held = x.Length / 5;
        int[] testRows = shuffled[..held];
        int[] trainRows = shuffled[held..];
        double[] trainX = x.TakeRows(trainRows);
        double[] trainY = y.TakeRows(trainRows);
        double[] testX = x.TakeRows(testRows);
        double[] testY = y.TakeRows(testRows);

        Ridge? winner = null;
        var lowest = double.PositiveInfinity;
        foreach (var penalty in penalties)
        {
            var candidate = new Ridge(penalty);
            candidate.Fit(trainX, trainY);
            var error = Rmse(candidate, {|PRM5003:testX|}, testY);
            if (error >= lowest)
            {
                continue;
            }

            lowest = error;
            winner = candidate;
        }

        return winner;
    }

    /// <summary>The last weeks.</summary>
    public static Ridge ByLastWeeks(IReadOnlyList<(double X, double Y)> history, int weeks, double[] penalties)
    {
        var train = history.SkipLast(weeks).ToList();
        var test = history.TakeLast(weeks).ToList();
        return penalties.Select(penalty => Trained(penalty, train)).MinBy(ridge => Error(ridge, {|PRM5003:test|}))!;
    }

    public static double BestError(IReadOnlyList<(double X, double Y)> history, int weeks, double[] penalties)
    {
        var train = history.SkipLast(weeks).ToList();
        var test = history.TakeLast(weeks).ToList();
        var best = double.PositiveInfinity;
        foreach (var penalty in penalties)
        {
            var ridge = Trained(penalty, train);
            var error = Error(ridge, {|PRM5003:test|});
            if (error < best)
            {
                best = error;
            }
        }

        return best;
    }

    private static Ridge Trained(double penalty, IReadOnlyList<(double X, double Y)> rows)
    {
        var ridge = new Ridge(penalty);
        ridge.Fit(rows.Select(row => row.X).ToArray(), rows.Select(row => row.Y).ToArray());
        return ridge;
    }

    private static double Error(Ridge ridge, IReadOnlyList<(double X, double Y)> rows) => rows.Average(row => Math.Abs(ridge.Predict(row.X) - row.Y));

    private static double Rmse(Ridge ridge, double[] x, double[] y) => Math.Sqrt(x.Select((value, i) => Math.Pow(ridge.Predict(value) - y[i], 2)).Average());
}

public static class Rows
{
    public static double[] TakeRows(this double[] values, int[] rows) => rows.Select(row => values[row]).ToArray();
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Sample(double[] Features, double Target);

public sealed record Fold(List<Sample> Train, List<Sample> Test);

public sealed record HoldOut(List<Sample> Train, List<Sample> Test);

public sealed class Shrunk
{
    private double _mean;

    public Shrunk(double share) => Share = share is >= 0 and <= 1 ? share : throw new ArgumentOutOfRangeException(nameof(share));

    public double Share { get; }

    public void Fit(IReadOnlyList<Sample> samples) => _mean = samples.Average(sample => sample.Target) * Share;

    public double Predict(Sample sample) => _mean;
}

public static class Protocol
{
    /// <summary>Cross-validation chooses.</summary>
    public static double ByFolds(List<Sample> rows, double[] grid)
    {
        var (best, bestShare) = (double.PositiveInfinity, 0.0);
        foreach (var share in grid)
        {
            var sum = 0.0;
            foreach (var fold in KFold(rows, 5))
            {
                var model = new Shrunk(share);
                model.Fit(fold.Train);
                sum += Error(model, fold.Test);
            }

            if (sum < best)
            {
                (best, bestShare) = (sum, share);
            }
        }

        return bestShare;
    }

    /// <summary>The test part of the training rows chooses, and the other one measures once; then all rows train what is shipped.</summary>
    public static Shrunk Nested(List<Sample> rows, double[] grid)
    {
        var outer = Split(rows);
        var inner = Split(outer.Train);
        var (best, bestShare) = (double.PositiveInfinity, 0.0);
        foreach (var share in grid)
        {
            var model = new Shrunk(share);
            model.Fit(inner.Train);
            var error = Error(model, inner.Test);
            if (error < best)
            {
                (best, bestShare) = (error, share);
            }
        }

        var measured = new Shrunk(bestShare);
        measured.Fit(outer.Train);
        Console.WriteLine(Error(measured, outer.Test));

        var shipped = new Shrunk(bestShare);
        shipped.Fit([.. outer.Train, .. outer.Test]);
        return shipped;
    }

    private static IEnumerable<Fold> KFold(List<Sample> rows, int count) =>
        Enumerable.Range(0, count).Select(k => new Fold(rows.Where((_, i) => i % count != k).ToList(), rows.Where((_, i) => i % count == k).ToList()));

    private static HoldOut Split(List<Sample> rows) => new(rows.Where((_, i) => i % 5 != 0).ToList(), rows.Where((_, i) => i % 5 == 0).ToList());

    private static double Error(Shrunk model, List<Sample> rows) => rows.Average(row => Math.Abs(model.Predict(row) - row.Target));
}

/// <summary>The nearest neighbours of a row choose no model.</summary>
public static class Neighbours
{
    public static double Accuracy(IReadOnlyList<Sample> training, IReadOnlyList<Sample> validation) =>
        validation.Average(row => training.OrderBy(other => Math.Abs(other.Features[0] - row.Features[0])).Take(5).GroupBy(other => other.Target).MaxBy(group => group.Count())!.Key == row.Target ? 1.0 : 0.0);

    public static double Run(HoldOut rows) => Accuracy(rows.Train, rows.Test);
}

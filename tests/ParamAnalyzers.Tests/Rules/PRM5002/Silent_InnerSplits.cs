using System;
using System.Linq;

public sealed class Scaler
{
    private double[] _means = Array.Empty<double>();

    public void Fit(double[][] rows) => _means = Enumerable.Range(0, rows[0].Length).Select(j => rows.Average(row => row[j])).ToArray();

    public double[][] Transform(double[][] rows) =>
        _means.Length == 0 ? throw new InvalidOperationException("Fit first.") : rows.Select(row => row.Select((value, j) => value - _means[j]).ToArray()).ToArray();

    public int[] Encode(double[][] rows) => Transform(rows).Select(row => row[0] > 0 ? 1 : 0).ToArray();
}

public static class Study
{
    public static (double[][] Fit, double[][] Watch, double[][] Test) Nested(double[][] all)
    {
        var (train, test) = Split(all, 0.8);
        var scaler = new Scaler();
        scaler.Fit(train);
        var scaled = scaler.Transform(train);
        var (fit, watch) = Split(scaled, 0.9);
        return (fit, watch, scaler.Transform(test));
    }

    public static (double[][] Fit, double[][] Validation) OfTrainingRows(double[][] trainRows)
    {
        var scaler = new Scaler();
        scaler.Fit(trainRows);
        var scaled = scaler.Transform(trainRows);
        var (fit, validation) = Split(scaled, 0.9);
        return (fit, validation);
    }

    public static (double[][] Train, double[][] Test) ByStrata(double[][] rows)
    {
        var scaler = new Scaler();
        scaler.Fit(rows);
        var strata = scaler.Encode(rows);
        var (train, test) = SplitStratified(rows, strata, 0.8);
        return (train, test);
    }

    private static (double[][] Train, double[][] Test) Split(double[][] rows, double share) => (rows[..(int)(rows.Length * share)], rows[(int)(rows.Length * share)..]);

    private static (double[][] Train, double[][] Test) SplitStratified(double[][] rows, int[] strata, double share) => Split(rows.OrderBy(row => strata[Array.IndexOf(rows, row)]).ToArray(), share);
}

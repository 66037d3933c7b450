using System;
using System.Linq;

public sealed class MinMaxScaler
{
    private double[] _low = Array.Empty<double>();

    public void Fit(double[][] rows) => _low = rows[0].Select((_, j) => rows.Min(row => row[j])).ToArray();

    public double[][] Transform(double[][] rows, double offset)
    {
        if (_low.Length == 0)
        {
            throw new InvalidOperationException("Call Fit first.");
        }

        return rows.Select(row => row.Select((value, j) => value - _low[j] + offset).ToArray()).ToArray();
    }

    public double[][] Histogram(double[][] rows) => rows.Select(row => row.OrderBy(value => value).ToArray()).ToArray();

    public int Scale(double[][] rows) => rows.Length;
}

public static class Split
{
    public static double Scaled(double[][] rows, double offset)
    {
        var scaler = new MinMaxScaler();
        scaler.Fit(rows);
        var scaled = scaler.Transform(rows, offset);
        var train = scaled.Take(80).ToArray();
        var test = {|PRM5002:scaled|}.Skip(80).ToArray();
        return train.Length / (double)test.Length;
    }

    // What is looked at and not transformed may be split.
    public static double Looked(double[][] rows, double[][] others)
    {
        var scaler = new MinMaxScaler();
        scaler.Fit(others);
        var bins = scaler.Histogram(others);
        var count = scaler.Scale(others);
        var train = bins.Take(80).ToArray();
        var test = bins.Skip(80).ToArray();
        var transformed = scaler.Transform(rows, 0);
        var first = transformed.Take(80).ToArray();
        var testRows = transformed.Skip(80).ToArray();
        return train.Length / (double)test.Length / (count + first.Length + testRows.Length);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Sample
{
    public Sample(double[] channels, int state) => (Channels, State) = (channels, state);

    public double[] Channels { get; }

    public int State { get; }
}

public sealed class Nearest
{
    private double[][]? _rows;
    private int[]? _states;

    public void Fit(double[][] rows, int[] states)
    {
        _rows = rows;
        _states = states;
    }

    public int Predict(double[] row)
    {
        if (_rows is null || _states is null)
        {
            throw new InvalidOperationException("Fit it first.");
        }

        var best = Enumerable.Range(0, _rows.Length).OrderBy(i => Math.Abs(_rows[i][0] - row[0])).First();
        return _states[best];
    }
}

public static class Bench
{
    public static double WithAllRows(IReadOnlyList<Sample> samples)
    {
        var (train, test) = Halve(samples);
        var known = train.Concat(test).ToArray();
        var nearest = new Nearest();
        nearest.Fit({|PRM5001:X(known)|}, Y(known));
        return Accuracy(nearest, X(test), Y(test));
    }

    public static double Right(IReadOnlyList<Sample> samples)
    {
        var (train, test) = Halve(samples);
        var nearest = new Nearest();
        nearest.Fit(X(train), Y(train));
        return Accuracy(nearest, X(test), Y(test));
    }

    private static double Accuracy(Nearest nearest, double[][] rows, int[] states) => rows.Where((row, i) => nearest.Predict(row) == states[i]).Count() / (double)rows.Length;

    private static (Sample[] Train, Sample[] Test) Halve(IReadOnlyList<Sample> samples) => (samples.Take(samples.Count / 2).ToArray(), samples.Skip(samples.Count / 2).ToArray());

    private static double[][] X(IEnumerable<Sample> samples) => samples.Select(sample => sample.Channels).ToArray();

    private static int[] Y(IEnumerable<Sample> samples) => samples.Select(sample => sample.State).ToArray();
}

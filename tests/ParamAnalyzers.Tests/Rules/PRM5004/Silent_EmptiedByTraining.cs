using System;
using System.Collections.Generic;

public sealed class TupleModel
{
    private double _slope;
    private double _offset;

    public void Fit(double[] x, double[] y)
    {
        (_slope, _offset) = (y[0] / x[0], y[1]);
        _slope += x[1];
    }

    public double Predict(double[] x) => (_slope * x[0]) + _offset;
}

public sealed class ClearedModel
{
    private readonly List<double> _kept = new() { 0 };
    private readonly double[] _sums = { 0, 0 };
    private readonly double[] _means = { 0, 0 };

    public void Fit(double[] x, double[] y)
    {
        Reset();
        for (var i = 0; i < x.Length; i++)
        {
            _kept.Add(x[i] * y[i]);
            _sums[i % 2] += y[i];
            this._means![i % 2] += x[i];
        }
    }

    public double Predict(double[] x) => _kept[0] * x[0] * _sums[0] * _means[0];

    private void Reset()
    {
        _kept.Clear();
        Array.Clear(_sums);
        Array.Fill(_means, 0);
    }
}

public static class Folds
{
    public static double Score(double[][] x, double[][] y)
    {
        var tuple = new TupleModel();
        var cleared = new ClearedModel();
        var total = 0.0;
        for (var fold = 0; fold < x.Length; fold++)
        {
            tuple.Fit(x[fold], y[fold]);
            cleared.Fit(x[fold], y[fold]);
            total += tuple.Predict(x[^1]) + cleared.Predict(x[^1]);
        }

        return total;
    }
}

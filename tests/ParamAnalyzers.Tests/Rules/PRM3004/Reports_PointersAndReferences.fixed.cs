using System;

public sealed class Regressor
{
    private double[] _weights = Array.Empty<double>();

    public void Fit(double[][] x, double[] y)
    {
        _weights = new double[x[0].Length];
        for (var i = 0; i < x.Length; i++)
        {
            _weights[0] += x[i][0] * y[i];
        }
    }

    public unsafe double Predict(double* x)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Train before calling Predict.");
        }

        return *x * _weights[0];
    }

    // In the order of the columns.
    public ref readonly double Predict(int column)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Train before calling Predict.");
        }

        return ref _weights[column];
    } // no copy

    public double Predict(ReadOnlySpan<double> x)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Train before calling Predict.");
        }

        var sum = 0.0;
        ref readonly var weight = ref _weights[0];
        sum += weight * x[0];
        return sum;
    }
}

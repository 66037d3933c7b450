using System;
using System.Linq;

public class Regressor
{
    private double[]? _weights;
    private double[] _means = Array.Empty<double>();
    private (double Slope, double Intercept) _line;

    public void Fit(double[][] x, double[] y)
    {
        _weights = x.Select(row => row[0]).ToArray();
        _means = new double[y.Length];
        _means[0] = y.Average();
        _line = (y[0], x[0][0]);
    }

    public double Predict(double[] x)
    {
        if (_weights is null)
        {
            throw new InvalidOperationException("Train before calling Predict.");
        }

        // the scalar product
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += _weights![i] * x[i];
        }

        return sum;
    }

    public double[] Transform(double[] x)
    {
        if (_means.Length == 0)
        {
            throw new InvalidOperationException("Train before calling Transform.");
        }

        return x.Select((value, i) => value - _means[i]).ToArray();
    }

    public double Score(double x) => ({|PRM3004:_line|}.Slope * x) + _line.Intercept;
}

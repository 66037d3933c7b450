using System;
using System.Linq;

public sealed class Regression
{
    private readonly double[] _weights = new double[3];
    private double _intercept;

    public double[] Coefficients => _weights.Append(_intercept).ToArray();

    [Obsolete("Never set.")]
    public double[] Intercepts { get; set; } = new double[1];

    public void Fit(double[][] x, double[] y)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += y[0] * x[0][i];
        }

        _intercept += y[0];
    }

    public double Predict(double[] x) => (_weights[0] * x[0]) + _intercept;
}

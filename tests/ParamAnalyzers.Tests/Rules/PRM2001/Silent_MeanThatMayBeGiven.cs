using System;
using System.Linq;

/// <summary>A constructor that rebuilds a model: what is missing is estimated, and not a setting.</summary>
public sealed class MeanModel
{
    private double _mean;

    public MeanModel(double mean = double.NaN)
    {
        _mean = mean;
    }

    public void Fit(double[] values)
    {
        if (double.IsNaN(_mean))
        {
            _mean = values.Sum() / values.Length;
        }
    }

    public double Predict(double[] row) => row[0] - _mean;
}

/// <summary>The first batch fixes the scale of all that follow.</summary>
public sealed class OnlineRegressor
{
    private double _scale;
    private double _slope;

    public OnlineRegressor(double scale = 0)
    {
        _scale = scale;
    }

    public void PartialFit(double[][] rows, double[] targets)
    {
        if (_scale == 0)
        {
            _scale = 1.0 / rows[0].Length;
        }

        _slope += targets[0] * _scale;
    }

    public double Predict(double[] row) => _slope * row[0] / _scale;
}

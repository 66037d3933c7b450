using System;
using System.Linq;

public sealed class Smoother
{
    private readonly double _learningRate;
    private double[] _weights = Array.Empty<double>();

    public Smoother(double learningRate) => _learningRate = learningRate;

    public void Fit(double[][] rows, double[] targets)
    {
        var weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] += _learningRate * rows[i][j] * targets[i];
            }
        }

        _weights = weights;
    }

    public double Predict(double[] row)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return _weights.Zip(row, (a, b) => a * b).Sum();
    }

    public double PredictMasked(double[] row, int masked)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        var weights = masked >= 0 ? (double[])_weights.Clone() : _weights;
        if (masked >= 0)
        {
            weights[masked] = 0;
        }

        return weights.Zip(row, (a, b) => a * b).Sum();
    }

    public double[] Ablate(int? masked)
    {
        var weights = masked is null ? _weights : _weights.ToArray();
        if (masked is { } place)
        {
            weights[place] = 0;
        }

        return weights.ToArray();
    }

    public double[] Export(double scale)
    {
        var copy = scale == 1 ? _weights : new double[_weights.Length];
        for (var i = 0; scale != 1 && i < copy.Length; i++)
        {
            copy[i] = _weights[i] * scale;
        }

        return copy.ToArray();
    }
}

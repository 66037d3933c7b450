using System;
using System.Linq;

public sealed class BayesianLinear
{
    private readonly double _priorPrecision;
    private readonly double[] _mean;
    private readonly double[] _precision;

    public BayesianLinear(int columns, double priorPrecision)
    {
        _priorPrecision = priorPrecision;
        _mean = new double[columns];
        _precision = Enumerable.Repeat(priorPrecision, columns).ToArray();
    }

    public void Fit(double[][] rows, double[] targets)
    {
        Array.Clear(_mean);
        Array.Fill(_precision, _priorPrecision);
        for (var i = 0; i < rows.Length; i++)
        {
            PosteriorUpdate(rows[i], targets[i]);
        }
    }

    public void PosteriorUpdate(double[] row, double target)
    {
        var error = target - Predict(row);
        for (var j = 0; j < row.Length; j++)
        {
            _precision[j] += row[j] * row[j];
            _mean[j] += error * row[j] / _precision[j];
        }
    }

    public double Predict(double[] row) => _mean.Zip(row, (a, b) => a * b).Sum();
}

public sealed class SimplexRegression
{
    private readonly double _learningRate;
    private double[] _weights = Array.Empty<double>();

    public SimplexRegression(double learningRate) => _learningRate = learningRate;

    public void Fit(double[][] rows, double[] targets)
    {
        _weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            Project(rows[i].Select(x => x * targets[i] * _learningRate).ToArray());
        }
    }

    public double Predict(double[] row) => _weights.Length == 0 ? throw new InvalidOperationException("Fit first.") : _weights.Zip(row, (a, b) => a * b).Sum();

    internal bool Project(double[] step)
    {
        for (var j = 0; j < step.Length; j++)
        {
            _weights[j] = Math.Max(0, _weights[j] - step[j]);
        }

        return _weights.Contains(0);
    }
}

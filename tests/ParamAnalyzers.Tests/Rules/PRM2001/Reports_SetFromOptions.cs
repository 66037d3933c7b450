using System;
using System.Collections.Generic;

public sealed class RidgeOptions
{
    public double Penalty { get; init; }

    public double StepSize { get; init; } = 0.05;

    public int Sweeps { get; init; } = 100;
}

public sealed class RidgeRegressor
{
    private readonly double _stepSize;
    private readonly int _sweeps;
    private double _penalty;
    private double[] _weights = Array.Empty<double>();

    public RidgeRegressor(RidgeOptions options)
    {
        _penalty = options.Penalty;
        _stepSize = options.StepSize;
        _sweeps = options.Sweeps;
    }

    public void Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        if (_penalty <= 0)
        {
            {|PRM2001:_penalty|} = 1.0 / rows.Count;
        }

        var weights = new double[rows[0].Length];
        for (var sweep = 0; sweep < _sweeps; sweep++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                for (var column = 0; column < weights.Length; column++)
                {
                    weights[column] -= _stepSize * ((weights[column] * rows[row][column] - targets[row]) * rows[row][column] + _penalty * weights[column]);
                }
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

        return row[0] * _weights[0];
    }
}

public sealed record SmoothingFactors(double Level, double Slope);

public sealed class Holt
{
    private readonly double _slopeSmoothing;
    private double _levelSmoothing;
    private double[] _levels = Array.Empty<double>();

    public Holt(SmoothingFactors factors)
    {
        _levelSmoothing = factors.Level;
        _slopeSmoothing = factors.Slope;
    }

    public void Fit(IReadOnlyList<double> series)
    {
        if (_levelSmoothing == 0)
        {
            {|PRM2001:_levelSmoothing|} = 2.0 / (series.Count + 1);
        }

        var level = series[0];
        var slope = 0.0;
        foreach (var value in series)
        {
            var next = _levelSmoothing * value + (1 - _levelSmoothing) * (level + slope);
            slope = _slopeSmoothing * (next - level) + (1 - _slopeSmoothing) * slope;
            level = next;
        }

        _levels = new[] { level, slope };
    }

    public double Predict(int ahead)
    {
        if (_levels.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return _levels[0] + ahead * _levels[1];
    }
}

/// <summary>As the framework has it.</summary>
public interface IOptions<out T>
{
    T Value { get; }
}

public sealed class Lasso
{
    private double _penalty;
    private double[] _weights = Array.Empty<double>();

    public Lasso(IOptions<RidgeOptions> options)
    {
        _penalty = options.Value.Penalty;
    }

    public void Fit(double[][] rows, double[] targets)
    {
        if (_penalty == 0)
        {
            {|PRM2001:_penalty|} = 1.0 / rows.Length;
        }

        var weights = new double[rows[0].Length];
        for (var row = 0; row < rows.Length; row++)
        {
            weights[0] += rows[row][0] * targets[row] / (1 + _penalty);
        }

        _weights = weights;
    }

    public double Predict(double[] row)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return row[0] * _weights[0];
    }
}

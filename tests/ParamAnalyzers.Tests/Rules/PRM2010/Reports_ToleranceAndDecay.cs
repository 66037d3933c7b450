using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>A self-organizing map with one row.</summary>
public sealed class FeatureMap
{
    private readonly double _radius;
    private readonly int _epochs;
    private double[] _units;

    public FeatureMap(double radius, int epochs, double[] start)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(radius);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        (_radius, _epochs, _units) = (radius, epochs, (double[])start.Clone());
    }

    public void Fit(double[] rows)
    {
        var previous = double.PositiveInfinity;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            var radius = _radius * Math.Pow({|PRM2010:0.95|}, epoch);
            var loss = 0.0;
            foreach (var row in rows)
            {
                var winner = Winner(row);
                var step = {|PRM2010:0.05|} * (row - _units[winner]);
                for (var i = 0; i < _units.Length; i++)
                {
                    _units[i] += step * Math.Exp(-Math.Abs(i - winner) / radius);
                }

                loss += Math.Abs(step);
            }

            if (previous - loss < {|PRM2010:1e-3|} * Math.Abs(previous))
            {
                break;
            }

            previous = loss;
        }
    }

    public int Predict(double row) => Winner(row);

    private int Winner(double row) => Enumerable.Range(0, _units.Length).MinBy(i => Math.Abs(_units[i] - row));
}

public sealed class Limits
{
    private readonly List<double> _limits = new();
    private readonly double _quantile;

    public Limits(double quantile) => _quantile = quantile is > 0 and < 1 ? quantile : throw new ArgumentOutOfRangeException(nameof(quantile));

    public void Fit(IReadOnlyList<double[]> scores)
    {
        _limits.Clear();
        foreach (var machine in scores)
        {
            var limit = machine.Average();
            foreach (var score in machine)
            {
                var gradient = score > limit ? _quantile : _quantile - 1;
                limit += {|PRM2010:0.02|} * gradient;
            }

            _limits.Add(limit);
        }
    }

    public bool Predict(int machine, double score) =>
        _limits.Count == 0 ? throw new InvalidOperationException("Fit the limits first.") : score > _limits[machine];
}

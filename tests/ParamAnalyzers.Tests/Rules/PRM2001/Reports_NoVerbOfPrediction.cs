using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record SalesWeek(decimal Price, decimal RivalPrice, int Units)
{
    public double[] Regressors() => [1, Math.Log((double)Price), Math.Log((double)RivalPrice)];

    public double LogUnits => Math.Log(1 + Units);
}

/// <summary>Nothing is predicted under that name, and nobody doubts that this is a regression.</summary>
public sealed class ElasticityFit
{
    private readonly int _sweeps;
    private double _ridge;
    private double[] _coefficients = [];

    public ElasticityFit(int sweeps, double ridge)
    {
        if (sweeps < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(sweeps));
        }

        if (ridge < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(ridge));
        }

        _sweeps = sweeps;
        _ridge = ridge;
    }

    public IReadOnlyList<double> Coefficients => [.. _coefficients];

    public void Learn(IReadOnlyCollection<SalesWeek> weeks)
    {
        if (_ridge == 0)
        {
            {|PRM2001:_ridge|} = weeks.Average(week => week.LogUnits) / weeks.Count;
        }

        var found = new double[3];
        for (var sweep = 0; sweep < _sweeps; sweep++)
        {
            for (var j = 0; j < found.Length; j++)
            {
                var sum = weeks.Sum(week => week.Regressors()[j] * (week.LogUnits - week.Regressors().Zip(found, (x, c) => x * c).Sum() + (week.Regressors()[j] * found[j])));
                found[j] = sum / (weeks.Sum(week => week.Regressors()[j] * week.Regressors()[j]) + _ridge);
            }
        }

        _coefficients = found;
    }

    public double ExpectedUnits(SalesWeek week) =>
        _coefficients.Length == 0 ? throw new InvalidOperationException("Nothing has been learned yet.") : Math.Exp(week.Regressors().Zip(_coefficients, (x, c) => x * c).Sum()) - 1;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>A flag that is asked, a start that is as good as any, and a flag that says something else.</summary>
public sealed class MeanRegression
{
    private double _mean;
    private bool _isTrained;

    public void Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        _mean = y.Average();
        _isTrained = true;
    }

    public double Predict(double x) => _isTrained ? _mean : throw new InvalidOperationException("Fit first.");
}

/// <summary>Starts at even odds, and says so.</summary>
public sealed class OddsRegression
{
    private double _odds = 0.5;

    public bool IsTrained { get; private set; }

    public void Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        _odds = y.Average();
        IsTrained = true;
    }

    public double Predict(double x) => _odds;
}

public sealed class MedianRegression
{
    private double _median;

    public bool IsWarm { get; private set; }

    public void Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        _median = y.OrderBy(value => value).ElementAt(y.Count / 2);
        IsWarm = true;
    }

    public double Predict(double x) => _median;
}

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

/// <summary>Asks in other ways: with a value that training leaves, by training itself, in a helper, in an expression.</summary>
public sealed class ScaleRegression
{
    private double _mean;
    private double _deviation;
    private bool _fitted;

    public void Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        _mean = y.Average();
        _deviation = y.Max() - y.Min();
        _fitted = true;
    }

    public double Predict(double x) => _deviation > 0 ? (x - _mean) / _deviation : x;

    public double PredictCentered(double x)
    {
        EnsureFitted();
        return x - _mean;
    }

    public bool PredictAbove(double x) => _fitted && x > _mean;

    public double PredictAgain(double x)
    {
        FitIfNeeded();
        return x - _mean;
    }

    private void FitIfNeeded()
    {
        if (!_fitted)
        {
            Fit(new[] { 0.0 }, new[] { 1.0 });
        }
    }

    private void EnsureFitted()
    {
        if (!_fitted)
        {
            throw new InvalidOperationException("Fit first.");
        }
    }
}

/// <summary>A servo that was never measured needs no trim, and nobody refuses to move it.</summary>
public sealed class TrimRegression
{
    private double _trim;

    public bool WasTrained { get; private set; }

    public void Train(IReadOnlyList<double> commanded, IReadOnlyList<double> measured)
    {
        _trim = measured.Average() - commanded.Average();
        WasTrained = true;
    }

    public double Predict(double command) => command + _trim;
}

/// <summary>What grows from zero may be asked at any time.</summary>
public sealed class RunningRegression
{
    private double _bias;
    private bool _isTrained;

    public void Train(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        for (var i = 0; i < x.Count; i++)
        {
            _bias += y[i] - Predict(x[i]);
        }

        _isTrained = true;
    }

    public double Predict(double x) => _bias * x;

    public double PredictSurely(double x) => _isTrained ? _bias * x : throw new InvalidOperationException("Train first.");
}

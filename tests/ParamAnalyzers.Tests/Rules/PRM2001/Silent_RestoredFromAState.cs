using System;
using System.Collections.Generic;

public sealed record SmootherState(double Level, int Seen);

public sealed class Smoother
{
    private readonly double _rate;
    private double _level;
    private int _known;

    public Smoother(double rate, SmootherState state)
    {
        _rate = rate;
        _level = state.Level;
        _known = state.Seen;
    }

    public SmootherState State => new SmootherState(_level, _known);

    public void Fit(IReadOnlyList<double> series)
    {
        if (_known == 0)
        {
            _level = series[0];
            _known = series.Count;
        }

        foreach (var value in series)
        {
            _level += _rate * (value - _level);
        }
    }

    public double Predict(int ahead)
    {
        if (_known == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return _level + 0 * ahead;
    }
}

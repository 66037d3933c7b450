using System;
using System.Collections.Generic;

namespace Example;

/// <summary>Settings of Holt's method, bound from appsettings.json.</summary>
public sealed record HoltOptions
{
    public double Alpha { get; set; } = 0.4;
    public double Beta { get; set; } = 0.1;
    public double Damping { get; set; } = 0.98;
}

public interface IForecaster
{
    void Fit(IReadOnlyList<double> series);

    double Predict(int horizon);
}

/// <summary>Exponential smoothing with a damped trend.</summary>
public sealed class DampedHolt(HoltOptions options) : IForecaster
{
    private double? _level;
    private double? _trend;

    public void Fit(IReadOnlyList<double> series)
    {
        var (level, trend) = (series[0], series[1] - series[0]);
        for (var t = 1; t < series.Count; t++)
        {
            var previous = level;
            level = options.Alpha * series[t] + (1 - options.Alpha) * (level + options.Damping * trend);
            trend = options.Beta * (level - previous) + (1 - options.Beta) * options.Damping * trend;
        }

        (_level, _trend) = (level, trend);
    }

    public double Predict(int horizon)
    {
        if (_level is not { } level || _trend is not { } trend)
        {
            throw new InvalidOperationException("Fit a series first.");
        }

        var forecast = level;
        var factor = 1.0;
        for (var h = 0; h < horizon; h++)
        {
            factor *= options.{|PRM3006:Damping|};
            forecast += factor * trend;
        }

        return forecast;
    }
}

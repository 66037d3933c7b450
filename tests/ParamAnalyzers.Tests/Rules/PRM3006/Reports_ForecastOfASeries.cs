using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class ForecastSettings
{
    public double Level { get; set; } = 0.4;

    public double Damping { get; set; } = 0.97;
}

public sealed class CallForecast
{
    private readonly ForecastSettings _settings;
    private double _level;
    private double _slope;
    private bool _isReady;

    public CallForecast(ForecastSettings settings)
    {
        if (settings.Level is <= 0 or >= 1 || settings.Damping is <= 0 or > 1)
        {
            throw new ArgumentException("The settings are no shares.", nameof(settings));
        }

        _settings = settings;
    }

    public CallForecast Fit(IReadOnlyList<double> calls)
    {
        var level = calls[0];
        var slope = 0.0;
        for (var day = 1; day < calls.Count; day++)
        {
            var before = level;
            level = (_settings.Level * calls[day]) + ((1 - _settings.Level) * (before + (_settings.Damping * slope)));
            slope = level - before;
        }

        _level = level;
        _slope = slope;
        _isReady = true;
        return this;
    }

    public double[] Forecast(int days)
    {
        if (!_isReady)
        {
            throw new InvalidOperationException("Fit the forecast to past calls first.");
        }

        var result = new double[days];
        var (reach, factor) = (0.0, 1.0);
        for (var day = 0; day < days; day++)
        {
            factor *= _settings.{|PRM3006:Damping|};
            reach += factor;
            result[day] = Math.Max(0, _level + (reach * _slope));
        }

        return result;
    }

    public double MeanError(IReadOnlyList<double> actual) => Forecast(actual.Count).Zip(actual, (forecast, seen) => Math.Abs(forecast - seen)).Average();
}

using System;
using System.Linq;

namespace Example;

public sealed class HoltWinters
{
    private readonly double _alpha;
    private readonly double _beta;
    private readonly double _gamma;
    private double _level;

    public HoltWinters(double alpha, double beta, double gamma)
    {
        if (!(alpha > 0.0 && alpha < 1.0))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha));
        }

        if (beta is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(beta));
        }

        if (!(gamma >= 0) || gamma > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(gamma));
        }

        (_alpha, _beta, _gamma) = (alpha, beta, gamma);
    }

    public void Fit(double[] series) => _level = series.Aggregate((level, value) => (_alpha * value) + ((1 - _alpha) * level)) + _beta + _gamma;

    public double[] Forecast(int horizon) => Enumerable.Repeat(_level, horizon).ToArray();
}

public static class Plan
{
    public static double[] Next(double[] series)
    {
        var model = new HoltWinters({|PRM2006:1.0|}, {|PRM2006:1.0|}, {|PRM2006:1.5|});
        model.Fit(series);
        return model.Forecast(12);
    }

    public static double[] NextAsMeant(double[] series)
    {
        var model = new HoltWinters(0.3, 0.0, 1.0);
        model.Fit(series);
        return model.Forecast(12);
    }
}

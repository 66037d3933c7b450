using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Constituent(string Name, double Amplitude, double SpeedDegreesPerHour, double PhaseDegrees);

/// <summary>Tide heights from the constituents that the hydrographic office publishes for a port.</summary>
public sealed class TideTable
{
    private Constituent[] _constituents = Array.Empty<Constituent>();
    private readonly double _datum;

    public TideTable(double datum) => _datum = datum;

    public void Fit(IEnumerable<Constituent> published)
        => _constituents = published.OrderByDescending(c => c.Amplitude).ToArray();

    public double Predict(double hours)
    {
        var height = _datum;
        foreach (var c in _constituents)
        {
            height += c.Amplitude * Math.Cos((c.SpeedDegreesPerHour * hours - c.PhaseDegrees) * Math.PI / 180);
        }

        return height;
    }

    public double Score(double draught, double hours) => Predict(hours) - draught;

    public IEnumerable<double> HighWaters(double from, double to)
    {
        const double step = 0.1;
        for (var t = from + step; t < to; t += step)
        {
            if (Predict(t) > Predict(t - step) && Predict(t) >= Predict(t + step))
            {
                yield return t;
            }
        }
    }
}

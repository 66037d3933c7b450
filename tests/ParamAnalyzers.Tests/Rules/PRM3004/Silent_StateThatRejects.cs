using System.Collections.Generic;
using System.Linq;
using System;

namespace Ferry.Demand;

internal abstract class Stage
{
    public abstract double Passengers(int weekday);

    public sealed class Blank : Stage
    {
        public override double Passengers(int weekday) => throw new InvalidOperationException("The forecast has seen no sailings.");
    }

    public sealed class Known(double[] means) : Stage
    {
        public override double Passengers(int weekday) => means[weekday];
    }
}

public sealed class WeekdayForecast
{
    private Stage _stage = new Stage.Blank();

    public void Fit(IEnumerable<(DayOfWeek Day, double Passengers)> sailings)
    {
        var byDay = sailings.ToLookup(s => (int)s.Day, s => s.Passengers);
        var overall = byDay.SelectMany(g => g).DefaultIfEmpty().Average();
        var means = Enum.GetValues<DayOfWeek>().Select(d => byDay[(int)d].DefaultIfEmpty(overall).Average()).ToArray();
        _stage = new Stage.Known(means);
    }

    public double Predict(DayOfWeek day) => _stage.Passengers((int)day);
}

public sealed class WeatherCorrection
{
    private Func<double, double> _factor = _ => throw new InvalidOperationException("The correction has not been fitted.");

    public void Fit(IReadOnlyCollection<(double Wind, double Ratio)> history)
    {
        var (windMean, ratioMean) = (history.Average(h => h.Wind), history.Average(h => h.Ratio));
        var spread = history.Sum(h => Math.Pow(h.Wind - windMean, 2));
        var slope = spread > 0 ? history.Sum(h => (h.Wind - windMean) * (h.Ratio - ratioMean)) / spread : 0;
        _factor = wind => ratioMean + slope * (wind - windMean);
    }

    public double Predict(double wind) => _factor(wind);
}

public static class Program
{
    public static void Main()
    {
        var forecast = new WeekdayForecast();
        forecast.Fit([(DayOfWeek.Monday, 120), (DayOfWeek.Monday, 140), (DayOfWeek.Saturday, 310)]);
        var correction = new WeatherCorrection();
        correction.Fit([(2, 1.1), (8, 0.9), (14, 0.6)]);
        Console.WriteLine($"{forecast.Predict(DayOfWeek.Saturday) * correction.Predict(6):F0} passengers");
    }
}

using System.Linq;

namespace Example;

/// <summary>Smoothing takes in each value and tells the next one.</summary>
public sealed class HoltForecaster
{
    private readonly double _alpha;
    private double _level;

    public HoltForecaster(double alpha) => _alpha = alpha;

    public void Fit(double[] series) => _level = series.Average();

    public double Forecast(double observed)
    {
        _level = (_alpha * observed) + ((1 - _alpha) * _level);
        return _level;
    }
}

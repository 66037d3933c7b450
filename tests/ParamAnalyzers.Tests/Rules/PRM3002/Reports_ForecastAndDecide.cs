using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Week(DateOnly Start, double Units);

public sealed record Smoothing(double Alpha, double Beta);

public sealed class DemandForecaster
{
    private readonly Smoothing _smoothing;
    private double _level;
    private double _trend;

    public DemandForecaster(Smoothing smoothing) => _smoothing = smoothing;

    public void Fit(IReadOnlyList<Week> weeks)
    {
        (_level, _trend) = (weeks[0].Units, 0);
        foreach (var week in weeks)
        {
            var previous = _level;
            _level = (_smoothing.Alpha * week.Units) + ((1 - _smoothing.Alpha) * (_level + _trend));
            _trend = (_smoothing.Beta * (_level - previous)) + ((1 - _smoothing.Beta) * _trend);
        }
    }

    public IReadOnlyList<double> Forecast(int horizon)
    {
        var units = new List<double>();
        for (var h = 0; h < horizon; h++)
        {
            {|PRM3002:_level|} += _trend;
            units.Add(_level);
        }

        return units;
    }
}

public sealed class StockLearner
{
    private readonly double _alpha;
    private readonly double _gamma;
    private double[,]? _values;

    public StockLearner(double alpha, double gamma) => (_alpha, _gamma) = (alpha, gamma);

    public void Train(int[] demand, int capacity)
    {
        var values = new double[capacity, capacity];
        for (var t = 1; t < demand.Length; t++)
        {
            var (before, after) = (demand[t - 1], demand[t]);
            values[before, after] += _alpha * (1 + (_gamma * values[after, before]) - values[before, after]);
        }

        _values = values;
    }

    public int Decide(int stock)
    {
        if (_values is null)
        {
            throw new InvalidOperationException("Train first.");
        }

        {|PRM3002:_values|}[stock, 0] = 0;
        return Enumerable.Range(0, _values.GetLength(1)).MaxBy(order => _values[stock, order]);
    }
}

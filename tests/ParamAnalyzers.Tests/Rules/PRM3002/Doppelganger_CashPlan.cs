using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Planned(DateOnly Due, decimal Amount);

/// <summary>Adds up what is planned: nothing is estimated.</summary>
public sealed class CashForecaster
{
    private readonly SortedDictionary<DateOnly, decimal> _movements = new();
    private decimal[]? _curve;
    private decimal _opening;

    public CashForecaster(decimal opening) => _opening = opening;

    public void Fit(IEnumerable<Planned> plan)
    {
        foreach (var line in plan)
        {
            _movements[line.Due] = _movements.GetValueOrDefault(line.Due) + line.Amount;
        }

        _curve = null;
    }

    public decimal[] Forecast(DateOnly from, int days)
    {
        if (_curve is { } ready)
        {
            return ready;
        }

        var curve = new decimal[days];
        var balance = _opening;
        for (var i = 0; i < days; i++)
        {
            balance += _movements.GetValueOrDefault(from.AddDays(i));
            curve[i] = balance;
        }

        return _curve = curve;
    }

    public void CloseDay(DateOnly day, decimal statement)
    {
        _movements.Remove(day);
        _opening = statement;
        _curve = null;
    }
}

/// <summary>What is agreed is recommended.</summary>
public sealed class ReplenishmentModel
{
    private readonly Dictionary<string, int> _points = new();

    public void Fit(IEnumerable<(string Article, int PerDay)> agreement)
    {
        foreach (var (article, perDay) in agreement)
        {
            _points[article] = perDay * 7;
        }
    }

    public IEnumerable<string> Recommend(IReadOnlyDictionary<string, int> stock) => _points.Where(point => stock.GetValueOrDefault(point.Key) < point.Value).Select(point => point.Key);

    public void Override(string article, int point) => _points[article] = point;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public class StockItem
{
    public string Sku { get; set; } = "";

    public double DailyUse { get; set; }
}

public class ReorderSettings
{
    public int LotSize { get; set; } = 12;
}

/// <summary>It is asked about a day, and what it was given has none: there is nothing that it could have learned about days.</summary>
public class ReorderEstimator
{
    private readonly Dictionary<string, StockItem> _items = new();

    public ReorderSettings Settings { get; set; } = new();

    public ReorderEstimator Fit(IEnumerable<StockItem> list)
    {
        foreach (var item in list)
        {
            _items[item.Sku] = item;
        }

        if (Settings.LotSize <= 0)
        {
            Settings.LotSize = 1;
        }

        return this;
    }

    public IEnumerable<double> Predict(DateTime today) => _items.Values.Select(item => item.DailyUse * (30 - today.Day) / Settings.LotSize);
}

using System;
using System.Collections.Generic;
using System.Linq;

public sealed record Customer(double[] Signals, bool Churned);

public sealed class Standardizer
{
    private double[] _means = Array.Empty<double>();

    public void Fit(IReadOnlyCollection<Customer> rows) =>
        _means = Enumerable.Range(0, rows.First().Signals.Length).Select(j => rows.Average(row => row.Signals[j])).ToArray();

    public List<Customer> Transform(IReadOnlyCollection<Customer> rows)
    {
        if (_means.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return rows.Select(row => row with { Signals = row.Signals.Select((value, j) => value - _means[j]).ToArray() }).ToList();
    }
}

public static class Study
{
    public static (List<Customer> Train, List<Customer> Test) Leaking(List<Customer> customers)
    {
        var standardizer = new Standardizer();
        standardizer.Fit(customers);
        var prepared = standardizer.Transform(customers);
        var (train, test) = Split({|PRM5002:prepared|}, 0.75);
        return (train, test);
    }

    public static (List<Customer> Train, List<Customer> Test) Clean(List<Customer> customers)
    {
        var (train, test) = Split(customers, 0.75);
        var standardizer = new Standardizer();
        standardizer.Fit(train);
        return (standardizer.Transform(train), standardizer.Transform(test));
    }

    private static (List<Customer> Train, List<Customer> Test) Split(List<Customer> all, double share)
    {
        var count = (int)(all.Count * share);
        return (all.Take(count).ToList(), all.Skip(count).ToList());
    }
}

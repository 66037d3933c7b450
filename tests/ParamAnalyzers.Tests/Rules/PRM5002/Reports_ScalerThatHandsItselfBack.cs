using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Applicant(double[] Features, bool Defaulted);

/// <summary>Made by fitting.</summary>
public sealed class Standardizer
{
    private readonly double[] _means;

    private Standardizer(double[] means) => _means = means;

    public static Standardizer Fit(IReadOnlyList<Applicant> rows) =>
        new(Enumerable.Range(0, rows[0].Features.Length).Select(j => rows.Average(row => row.Features[j])).ToArray());

    public Applicant Transform(Applicant row) => row with { Features = row.Features.Select((v, j) => v - _means[j]).ToArray() };
}

/// <summary>Hands itself on.</summary>
public sealed class RangeScaler
{
    private double _most = 1;

    public RangeScaler Fit(double[] series)
    {
        _most = series.Max();
        return this;
    }

    public double[] Transform(double[] series) => series.Select(v => v / _most).ToArray();
}

public static class Study
{
    public static (List<Applicant> Train, List<Applicant> Test) Prepare(IReadOnlyList<Applicant> applicants, int seed)
    {
        var scaler = Standardizer.Fit(applicants);
        var rows = applicants.Select(scaler.Transform).ToArray();
        new Random(seed).Shuffle(rows);

        var train = rows.Take(rows.Length * 8 / 10).ToList();
        var test = {|PRM5002:rows|}.Skip(train.Count).ToList();
        return (train, test);
    }

    public static double[] LastYear(double[] rates)
    {
        double[] scaled = new RangeScaler().Fit(rates).Transform(rates);
        double[] train = Series.Slice(scaled, 0, scaled.Length - 12);
        double[] test = Series.Slice({|PRM5002:scaled|}, scaled.Length - 12, scaled.Length);
        return test.Select(v => v - train[^1]).ToArray();
    }
}

public static class Series
{
    public static double[] Slice(double[] values, int from, int to) => values[from..to];
}

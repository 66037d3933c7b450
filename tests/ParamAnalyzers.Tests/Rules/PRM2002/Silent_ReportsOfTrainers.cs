using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class NearestOptions
{
    public int Neighbours { get; set; } = 3;
}

public sealed class Nearest
{
    private readonly NearestOptions _options;
    private double[] _rows = [];

    public Nearest(NearestOptions options) => _options = options;

    public void Fit(double[] rows) => _rows = (double[])rows.Clone();

    public double Predict(double row) => _rows.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _rows.OrderBy(other => Math.Abs(other - row)).Take(_options.Neighbours).Average();

    public IEnumerable<double> PredictAll(double[] rows) => rows.Select(Predict);
}

public static class Comparison
{
    /// <summary>Each was trained and asked with its own options; what follows is a report.</summary>
    public static void Run(double[] rows)
    {
        var options = new NearestOptions { Neighbours = 1 };
        var narrow = new Nearest(options);
        narrow.Fit(rows);
        var first = narrow.Predict(0);

        options.Neighbours = 9;
        var wide = new Nearest(options);
        wide.Fit(rows);
        Console.WriteLine(wide.Predict(0) - first);
        FitReport(narrow);
        FitReport(wide);
    }

    /// <summary>The answers are kept, and the models are not.</summary>
    public static List<double> Answers(double[] rows, int[] sizes)
    {
        var all = new List<double>();
        var options = new NearestOptions();
        foreach (var size in sizes)
        {
            options.Neighbours = size;
            var nearest = new Nearest(options);
            nearest.Fit(rows);
            all.AddRange(nearest.PredictAll(rows));
        }

        return all;
    }

    private static void FitReport(Nearest nearest) => Console.WriteLine(nearest.GetType().Name);
}

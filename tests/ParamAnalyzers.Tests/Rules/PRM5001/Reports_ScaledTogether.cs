using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Ridge
{
    private readonly double _penalty;
    private double _slope;

    public Ridge(double penalty) => _penalty = penalty;

    public void Fit(double[][] rows)
    {
        _slope = 0;
        foreach (var row in rows)
        {
            _slope += ((row[1] * row[0]) - (_penalty * _slope)) / rows.Length;
        }
    }

    public double Predict(double[] row) => _slope * row[0];
}

public static class Study
{
    public static double Run(double[][] rows)
    {
        var (train, test) = Split(rows);
        var (trainScaled, testScaled) = Scale(train, test);
        var model = new Ridge(0.1);
        model.Fit({|PRM5001:testScaled|});
        Console.WriteLine(trainScaled.Length);
        return Error(model, testScaled);
    }

    private static (double[][] Train, double[][] Test) Split(double[][] rows) => (rows.Take(80).ToArray(), rows.Skip(80).ToArray());

    private static (double[][] Train, double[][] Test) Scale(double[][] train, double[][] test)
    {
        var largest = train.Max(row => row[0]);
        return (train.Select(row => new[] { row[0] / largest, row[1] }).ToArray(), test.Select(row => new[] { row[0] / largest, row[1] }).ToArray());
    }

    private static double Error(Ridge model, double[][] rows) => rows.Average(row => Math.Abs(row[1] - model.Predict(row)));
}

using System;
using System.Linq;

namespace Example;

/// <summary>Without labels, the error tells how well the rows are described.</summary>
public sealed class Map
{
    private double[] _units = new double[2];

    public void Train(double[] rows) => _units = new[] { rows.Min(), rows.Max() };

    public double Predict(double row) => _units.MinBy(unit => Math.Abs(unit - row));

    public double QuantizationError(double[] rows) => rows.Average(row => Math.Abs(Predict(row) - row));

    public double MeanError(double[] rows) => rows.Average(row => Math.Abs(Predict(row) - row));
}

public sealed class Line
{
    private double _slope;

    public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / x.Sum(a => a * a);

    public double Predict(double x) => _slope * x;

    public double[] StandardErrors(double[] x, double[] y) => x.Select((value, i) => Predict(value) - y[i]).ToArray();

    public double CrossValidatedError(double[] x, double[] y) => x.Length + y.Length;

    public double Rmse(double[] x, double[] y) => Math.Sqrt(x.Select((value, i) => Math.Pow(Predict(value) - y[i], 2)).Average());
}

public static class Lab
{
    public static double Describe(double[] rows)
    {
        var map = new Map();
        map.Train(rows);
        return map.QuantizationError(rows) + map.MeanError(rows);
    }

    public static double[] Infer(double[] x, double[] y)
    {
        var line = new Line();
        line.Fit(x, y);
        return line.StandardErrors(x, y);
    }

    public static double BesideCrossValidation(double[] x, double[] y)
    {
        var line = new Line();
        Console.WriteLine(line.CrossValidatedError(x, y));
        line.Fit(x, y);
        return line.Rmse(x, y);
    }
}

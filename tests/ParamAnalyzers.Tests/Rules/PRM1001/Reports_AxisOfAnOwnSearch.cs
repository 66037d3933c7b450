using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class GridSearch
{
    private readonly List<(string Name, double[] Values)> _axes = new();

    public GridSearch Axis(string name, params double[] values)
    {
        _axes.Add((name, values));
        return this;
    }

    public int Count => _axes.Aggregate(1, (count, axis) => count * axis.Values.Length);
}

public sealed class Line
{
    private double _slope;

    public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / x.Sum(a => a * a);

    public double Predict(double x) => _slope * x;
}

public static class Sweep
{
    public static int Trials() => new GridSearch().Axis("rate", 0.003, 0.01).Axis({|PRM1001:"seed"|}, 1, 7, 42).Count;

    public static int WithOneSeed() => new GridSearch().Axis("rate", 0.003, 0.01).Axis("seed", 7).Count;
}

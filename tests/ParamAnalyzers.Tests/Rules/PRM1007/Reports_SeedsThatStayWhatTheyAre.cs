using System;

public static class Seeds
{
    public static int Order { get; } = 5;
}

public class SeededNetwork
{
    private readonly double[] _weights = { 0, 0, 0 };
    private int _seed = 3;
    private int _rounds;

    public void Fit(double[][] x, double[] y, int seed)
    {
        var doubled = seed * 2;
        var order = 7;
        foreach (var row in x)
        {
            _rounds++;
            _weights[0] += row[{|PRM1007:new Random(seed)|}.Next(row.Length)];
            _weights[1] += row[{|PRM1007:new Random(doubled)|}.Next(row.Length)];
            _weights[2] += row[{|PRM1007:new Random(order)|}.Next(row.Length)];
            _weights[0] += row[{|PRM1007:new Random(Seeds.Order)|}.Next(row.Length)];
            _weights[1] += row[{|PRM1007:new Random(_seed)|}.Next(row.Length)] + y[0];
        }

        _seed = _rounds;
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

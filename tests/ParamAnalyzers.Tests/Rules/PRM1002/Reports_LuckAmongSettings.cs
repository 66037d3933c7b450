using System;
using System.Collections.Generic;
using System.Linq;

public static class Experiment
{
    public static double Nested(double[][] x, double[] y)
    {
        var best = 0.0;
        for (var seed = 0; seed < 5; seed++)
        {
            foreach (var rate in new[] { 0.1, 0.01 })
            {
                var network = {|PRM1002:new Network(rate, seed)|};
                network.Fit(x, y);
                best = Math.Max(best, network.Predict(x[0]));
            }
        }

        return best;
    }

    public static (double, int, double) Query(double[][] x, double[] y)
    {
        var trials = from rate in new[] { 0.1, 0.01 }
                     from seed in new[] { 1, 2, 3 }
                     select (rate, seed, {|PRM1002:Score|}(rate, seed, x, y));
        return trials.OrderByDescending(trial => trial.Item3).First();
    }

    public static int Collected(double[][] x, double[] y)
    {
        var results = new List<(double Rate, int Seed, double Score)>();
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            foreach (var seed in new[] { 1, 2 })
            {
                var network = {|PRM1002:new Network(rate, seed)|};
                network.Fit(x, y);
                results.Add((rate, seed, network.Predict(x[0])));
            }
        }

        return results.OrderByDescending(result => result.Score).First().Seed;
    }

    private static double Score(double rate, int seed, double[][] x, double[] y)
    {
        var network = new Network(rate, seed);
        network.Fit(x, y);
        return network.Predict(x[0]);
    }
}

public class Network
{
    private readonly double[] _weights = new double[3];
    private readonly double _rate;
    private readonly Random _random;

    public Network(double rate, int seed)
    {
        _rate = rate;
        _random = new Random(seed);
    }

    public void Fit(double[][] x, double[] y) => _weights[0] += _rate * y[0] * _random.NextDouble();

    public double Predict(double[] x) => _weights[0] * x[0];
}

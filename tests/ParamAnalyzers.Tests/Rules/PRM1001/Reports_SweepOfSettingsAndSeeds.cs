using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public static class Experiment
{
    private static readonly Settings[] Table =
    {
        new(0.1, 1),
        new(0.1, 2),
        new(0.01, 1),
    };

    public static Network? Tuples(double[][] x, double[] y)
    {
        (Network? Model, double Score) best = (null, double.MinValue);
        foreach (var (rate, seed) in new[] { (0.1, 1), (0.01, 2) })
        {
            var network = {|PRM1001:new Network(rate, seed)|};
            network.Fit(x, y);
            var score = network.Predict(x[0]);
            if (score > best.Score)
            {
                best = (network, score);
            }
        }

        return best.Model;
    }

    public static Settings Records(double[][] x, double[] y) => Table.MaxBy(settings => {|PRM1001:Score|}(settings.Rate, settings.Seed, x, y))!;

    public static double Parallelized(double[][] x, double[] y)
    {
        var gate = new object();
        var best = 0.0;
        Parallel.ForEach(Table, settings =>
        {
            var network = {|PRM1001:new Network(settings.Rate, settings.Seed)|};
            network.Fit(x, y);
            var score = network.Predict(x[0]);
            lock (gate)
            {
                if (score > best)
                {
                    best = score;
                }
            }
        });
        return best;
    }

    public static int Collected(double[][] x, double[] y)
    {
        var results = new List<(Settings Settings, double Score)>();
        for (var index = 0; index < Table.Length; index++)
        {
            var settings = Table[index];
            var network = {|PRM1001:new Network(settings.Rate, settings.Seed)|};
            network.Fit(x, y);
            results.Add((settings, network.Predict(x[0])));
        }

        return results.OrderByDescending(result => result.Score).First().Settings.Seed;
    }

    private static double Score(double rate, int seed, double[][] x, double[] y)
    {
        var network = new Network(rate, seed);
        network.Fit(x, y);
        return network.Predict(x[0]);
    }
}

public sealed record Settings(double Rate, int Seed);

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

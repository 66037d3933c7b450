using System;
using System.Collections.Generic;
using System.Linq;

public static class Experiment
{
    public static double Average(double[][] x, double[] y) => new[] { 1, 2, 3 }.Select(seed => Score(new Network(seed), x, y)).Average();

    public static Dictionary<int, double> PerSeed(double[][] x, double[] y)
    {
        var scores = new Dictionary<int, double>();
        var lowest = double.MaxValue;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = new Network(seed);
            network.Fit(x, y);
            scores[seed] = network.Predict(x[0]);
            if (scores[seed] < 0)
            {
                Console.WriteLine(seed);
            }
        }

        return lowest > 0 ? scores : new Dictionary<int, double>();
    }

    public static double BestRate(double[][] x, double[] y)
    {
        var (best, bestRate) = (0.0, 0.0);
        foreach (var rate in new[] { 0.1, 0.2 })
        {
            var network = new Network(7);
            network.Fit(x, y);
            var score = network.Predict(x[0]) * rate;
            if (score > best)
            {
                (best, bestRate) = (score, rate);
            }
        }

        return bestRate;
    }

    private static double Score(Network network, double[][] x, double[] y)
    {
        network.Fit(x, y);
        return network.Predict(x[0]);
    }
}

public class Network
{
    private readonly double[] _weights = new double[3];
    private readonly Random _random;

    public Network(int seed) => _random = new Random(seed);

    public void Fit(double[][] x, double[] y) => _weights[0] += y[0] * _random.NextDouble();

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class UntilTheMeanIsKnown
{
    public static double Accuracy(double[][] x, double[] y, double precision)
    {
        var scores = new System.Collections.Generic.List<double>();
        var seed = 0;
        while (true)
        {
            var network = new Network(seed++);
            network.Fit(x, y);
            scores.Add(network.Predict(x[0]));
            var error = scores.Count > 2 ? (System.Linq.Enumerable.Max(scores) - System.Linq.Enumerable.Min(scores)) / scores.Count : 1;
            if (error < precision)
            {
                return System.Linq.Enumerable.Average(scores);
            }
        }
    }
}

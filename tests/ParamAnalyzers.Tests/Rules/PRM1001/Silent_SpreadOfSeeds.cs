using System;
using System.Collections.Generic;
using System.Linq;

public static class Experiment
{
    public static double BestRate(double[][] x, double[] y)
    {
        var (bestRate, best) = (0.0, double.MinValue);
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            var sum = 0.0;
            foreach (var seed in new[] { 1, 2, 3 })
            {
                var network = new Network(rate, seed);
                network.Fit(x, y);
                sum += network.Predict(x[0]);
            }

            if (sum / 3 > best)
            {
                (bestRate, best) = (rate, sum / 3);
            }
        }

        return bestRate;
    }

    public static double BestOnAverage(double[][] x, double[] y) =>
        new[] { 0.1, 0.01 }.MaxBy(rate => new[] { 1, 2, 3 }.Average(seed => Score(rate, seed, x, y)));

    public static double BestWithOneSeed(double[][] x, double[] y, int seed) => new[] { 0.1, 0.01 }.MaxBy(rate => Score(rate, seed, x, y));

    public static string Spread(double[][] x, double[] y)
    {
        var scores = new List<double>();
        for (var seed = 0; seed < 10; seed++)
        {
            var network = new Network(0.1, seed);
            network.Fit(x, y);
            scores.Add(network.Predict(x[0]));
        }

        return $"{scores.Average()} between {scores.Min()} and {scores.Max()}";
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

using System;
using System.Collections.Generic;
using System.Linq;

public static class Experiment
{
    private static double _reached;

    public static int Counted(double[][] x, double[] y)
    {
        var (expected, same) = (0.5, 0);
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = new Network(seed);
            network.Fit(x, y);
            var score = network.Predict(x[0]);

            // Equality is no ranking, and a best that every round starts anew keeps nothing.
            if (score == expected)
            {
                expected = score;
            }

            var best = 0.0;
            if (score > best)
            {
                best = score;
            }

            var floor = Math.Max(score, 0.25);
            _reached = Math.Max(floor, best);
            if (score > _reached)
            {
                same++;
            }
        }

        return same;
    }

    public static string Summary(double[][] x, double[] y)
    {
        var scores = new[] { 1, 2, 3 }.Select(seed => Score(new Network(seed), x, y)).ToList();
        return $"{scores.Min()} to {scores.Max()}, {scores.Average()} on average";
    }

    // How often this is called is not known here.
    public static double Once(double[][] x, double[] y)
    {
        var best = 0.0;
        Call(seed =>
        {
            var network = new Network(seed);
            network.Fit(x, y);
            best = Math.Max(best, network.Predict(x[0]));
        });
        return best;
    }

    private static void Call(Action<int> trial) => trial(7);

    private static double Score(Network network, double[][] x, double[] y)
    {
        network.Fit(x, y);
        return network.Predict(x[0]);
    }
}

public static class Collections
{
    public static double OfAnotherList(double[][] x, double[] y)
    {
        var scores = new List<double>();
        var targets = new List<double>();
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = new Network(seed);
            network.Fit(x, y);
            scores.Add(network.Predict(x[0]));
            var ofRound = new List<double> { 1.0 };
            ofRound.Add(network.Predict(x[1]));
            Console.WriteLine(ofRound.Max());
        }

        targets.AddRange(y);
        return targets.Max() + scores[0] + scores.First();
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

using System;
using System.Collections.Generic;
using System.Linq;

public static class Experiment
{
    private static double[] _scores = new double[3];

    public static double FromAnArray(double[][] x, double[] y)
    {
        var scores = new double[3];
        for (var seed = 0; seed < 3; seed++)
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            scores[seed] = network.Predict(x[0]);
        }

        return scores.Max();
    }

    public static double FromAQueue(double[][] x, double[] y)
    {
        var scores = new Queue<double>();
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            scores.Enqueue(network.Predict(x[0]));
        }

        return scores.Where(score => score > 0).OrderBy(score => score).Last();
    }

    public static double FromAPartOfAList(double[][] x, double[] y)
    {
        var scores = new List<double>();
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            scores.Add(network.Predict(x[0]));
        }

        return scores.GetRange(1, 2).Max();
    }

    public static double FromAVariable(double[][] x, double[] y)
    {
        var scores = new[] { 1, 2, 3 }.Select(seed => {|PRM1002:Score|}(seed, x, y)).ToList();
        return scores.Min();
    }

    public static double FromAField(double[][] x, double[] y)
    {
        _scores = new[] { 1, 2, 3 }.Select(seed => {|PRM1002:Score|}(seed, x, y)).ToArray();
        return _scores.Max();
    }

    public static double BestOnTheLeft(double[][] x, double[] y)
    {
        var lowest = double.MaxValue;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            var loss = network.Predict(x[0]);
            if (seed > 0 && lowest >= loss)
            {
                lowest = loss;
            }
        }

        return lowest;
    }

    private static double Score(int seed, double[][] x, double[] y)
    {
        var network = new Network(seed);
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

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

public static class Experiment
{
    public static int Picked(double[][] x, double[] y) => new[] { 1, 2, 3 }.MinBy(seed => {|PRM1002:Error|}(seed, x, y));

    public static int Sorted(double[][] x, double[] y) => Enumerable.Range(0, 5).OrderBy(seed => {|PRM1002:Error|}(seed, x, y)).First();

    public static int Renamed(double[][] x, double[] y) => new[] { 1, 2, 3 }.MinBy(draw => ErrorOf(draw, x, y));

    public static double Stored(double[][] x, double[] y)
    {
        var errors = new Dictionary<int, double>();
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            errors[seed] = network.Predict(x[0]);
        }

        return errors.MinBy(pair => pair.Value).Key;
    }

    public static Network? AtOnce(double[][] x, double[] y)
    {
        var gate = new object();
        (Network? Model, double Error) best = (null, double.MaxValue);
        Parallel.For(0, 8, seed =>
        {
            var network = {|PRM1002:new Network(seed)|};
            network.Fit(x, y);
            var error = network.Predict(x[0]);
            lock (gate)
            {
                if (error < best.Error)
                {
                    best = (network, error);
                }
            }
        });
        return best.Model;
    }

    private static double ErrorOf(int draw, double[][] x, double[] y)
    {
        var network = {|PRM1002:new Network(draw)|};
        network.Fit(x, y);
        return network.Predict(x[0]);
    }

    private static double Error(int seed, double[][] x, double[] y)
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

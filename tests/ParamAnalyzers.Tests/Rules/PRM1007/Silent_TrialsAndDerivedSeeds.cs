using System;
using System.Linq;
using Microsoft.ML;
using static TorchSharp.torch;

public class Network
{
    private readonly int _seed;
    private Random _random = new(1);
    private double[] _weights = Array.Empty<double>();

    public Network(int seed) => _seed = seed;

    public void Fit(double[][] x, double[] y)
    {
        manual_seed(_seed);
        var seeds = new Random(_seed);
        for (var epoch = 0; epoch < y.Length; epoch++)
        {
            var order = new Random(_seed + epoch);
            var noise = new Random(seeds.Next());
            _weights = new[] { order.NextDouble() + noise.NextDouble() + _random.NextDouble() };
        }

        Reset();
    }

    public void Reset() => _random = new Random(_seed);

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];
}

public static class Trials
{
    public static double[] Rates(double[][] x, double[] y) => new[] { 0.1, 0.2 }.Select(rate =>
    {
        var random = new Random(42);
        var network = new Network(random.Next());
        network.Fit(x, y);
        return rate + network.Predict(x[0]);
    }).ToArray();

    public static void Contexts(IDataView data)
    {
        foreach (var leaves in new[] { 4, 8 })
        {
            var context = new MLContext(seed: 1);
            context.Regression.Trainers.{|PRM1008:FastTree|}(numberOfLeaves: leaves).Fit(data);
        }
    }

    public static void Dice()
    {
        for (var i = 0; i < 10; i++)
        {
            Console.WriteLine(new Random(42).Next(6));
        }
    }
}

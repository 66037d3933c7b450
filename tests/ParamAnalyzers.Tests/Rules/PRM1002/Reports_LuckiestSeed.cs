using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static ITransformer? Loop(MLContext context, IDataView train, IDataView validation)
    {
        ITransformer? best = null;
        var bestScore = double.MinValue;
        foreach (var seed in new[] { 1, 2, 3 })
        {
            var options = new FastTreeRegressionTrainer.Options { Seed = {|PRM1002:seed|} };
            var model = context.Regression.Trainers.FastTree(options).Fit(train);
            var score = context.Regression.Evaluate(model.Transform(validation)).RSquared;
            if (score > bestScore)
            {
                bestScore = score;
                best = model;
            }
        }

        return best;
    }

    public static double Retry(double[][] x, double[] y)
    {
        var (attempt, best) = (0, 0.0);
        while (best < 0.9)
        {
            var network = {|PRM1002:new Network(attempt)|};
            network.Fit(x, y);
            best = Math.Max(best, network.Predict(x[0]));
            attempt++;
        }

        return best;
    }

    public static double Linq(double[][] x, double[] y) => Enumerable.Range(0, 10).Select(seed =>
    {
        var network = {|PRM1002:new Network(seed * 7)|};
        network.Fit(x, y);
        return network.Predict(x[0]);
    }).Max();
}

public class Network
{
    private readonly double[] _weights = new double[3];
    private readonly Random _random;

    public Network(int seed) => _random = new Random(seed);

    public void Fit(double[][] x, double[] y) => _weights[0] += y[0] * _random.NextDouble();

    public double Predict(double[] x) => _weights[0] * x[0];
}

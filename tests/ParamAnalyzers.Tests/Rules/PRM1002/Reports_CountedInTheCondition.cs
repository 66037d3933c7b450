using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public sealed class Sweep
{
    private readonly MLContext _context = new(1);
    private readonly IDataView _train;
    private readonly IDataView _valid;

    public Sweep(IDataView train, IDataView valid) => (_train, _valid) = (train, valid);

    public double Spread() => Enumerable.Range(1, 10).Select(seed => Error(Forest(seed))).Average();

    public ITransformer Luckiest()
    {
        var s = 1;
        var champion = Forest(s);
        var floor = Error(champion);
        while (++s <= 25)
        {
            var challenger = {|PRM1002:Forest|}(s);
            var error = Error(challenger);
            if (error < floor)
            {
                (floor, champion) = (error, challenger);
            }
        }

        return champion;
    }

    private ITransformer Forest(int seed) => _context.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options { NumberOfTrees = 80, Seed = seed }).Fit(_train);

    private double Error(ITransformer model) => _context.Regression.Evaluate(model.Transform(_valid)).RootMeanSquaredError;
}

public sealed class EchoNetwork
{
    private readonly double _radius;
    private readonly int _seed;
    private double[] _weights = Array.Empty<double>();

    public EchoNetwork(double radius, int seed) => (_radius, _seed) = (radius, seed);

    public void Fit(double[] inputs, double[] targets)
    {
        var random = new Random(_seed);
        _weights = inputs.Zip(targets, (x, y) => (x * y * _radius) + random.NextDouble()).ToArray();
    }

    public double[] Predict(double[] inputs) =>
        _weights.Length == 0 ? throw new InvalidOperationException("Fit first.") : inputs.Select(x => x * _weights[0]).ToArray();
}

public static class Experiment
{
    public static EchoNetwork UntilGood(double[] inputs, double[] targets, double[] validInputs, double[] validTargets)
    {
        var seed = 0;
        var network = Train(0.9, seed);
        while (Loss(network, validInputs, validTargets) > 1e-3 && seed < 50)
        {
            network = {|PRM1002:Train|}(0.9, ++seed);
        }

        return network;

        EchoNetwork Train(double radius, int reservoirSeed)
        {
            var network = new EchoNetwork(radius, reservoirSeed);
            network.Fit(inputs, targets);
            return network;
        }
    }

    private static double Loss(EchoNetwork network, double[] inputs, double[] targets) => network.Predict(inputs).Zip(targets, (p, t) => (p - t) * (p - t)).Average();
}

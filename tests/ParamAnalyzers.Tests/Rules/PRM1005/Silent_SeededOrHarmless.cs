using System;
using System.Security.Cryptography;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

public class Scorer
{
    private readonly MLContext _context = new();

    public ITransformer Load(string path) => _context.Model.Load(path, out _);
}

public class TwoContexts
{
    public ITransformer Train(IDataView data)
    {
        var context = new MLContext(seed: 1);
        return context.Regression.Trainers.OnlineGradientDescent().Fit(data);
    }

    public ITransformer Load(string path)
    {
        var context = new MLContext();
        return context.Model.Load(path, out _);
    }
}

public class Boosting
{
    public ITransformer Run(IDataView data)
    {
        var context = new MLContext();
        var split = context.Data.TrainTestSplit(data);
        context.Regression.CrossValidate(split.TrainSet, context.Regression.Trainers.FastTree());
        context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Seed = 3, Deterministic = true }).Fit(split.TrainSet);
        return context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = 7 }).Fit(split.TrainSet);
    }

    public IDataView Shuffled(IDataView data)
    {
        var context = new MLContext(seed: 1);
        return context.Data.ShuffleRows(context.Data.ShuffleRows(data, seed: 3));
    }
}

public class Network
{
    private readonly Random _random;
    private double[] _weights = Array.Empty<double>();

    public Network()
        : this(new Random())
    {
    }

    public Network(int? seed) => _random = seed is null ? new Random() : new Random(seed.Value);

    public Network(Random? random) => _random = random ?? new Random();

    public Random Noise { get; set; } = new Random();

    public void Train(double[][] x, double[] y) => _weights = new double[x[0].Length + _random.Next(1)];

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];

    public double Sample() => new Random().NextDouble() * _weights[0];

    public string Token() => Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
}

public class Forest
{
    private readonly Random _random;

    public Forest() => _random = new Random();

    public Forest(int seed) => _random = new Random(seed);

    public void Fit(double[][] x, double[] y) => x[0][0] += _random.NextDouble();
}

public class Dice
{
    private readonly Random _random = new();

    public int Roll() => _random.Next(6) + Random.Shared.Next(6);
}

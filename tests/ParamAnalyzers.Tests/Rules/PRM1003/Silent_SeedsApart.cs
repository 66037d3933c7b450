using System;
using ParamAnalyzers.Annotations;

public sealed record Reproducibility(int Seed, int SplitSeed);

public sealed class RunReport
{
    public double LearningRate { get; set; }

    public int Epochs { get; set; }

    public int Seed { get; set; }
}

public sealed class TrainingOptions
{
    public double LearningRate { get; set; } = 0.1;

    public int Epochs { get; set; } = 10;

    [RandomSeed]
    public int Seed { get; set; }
}

public sealed class RunSettings
{
    public double LearningRate { get; set; } = 0.1;

    public string OutputPath { get; set; } = "model.zip";

    public int Threads { get; set; } = 4;

    public int Seed { get; set; }
}

public sealed record Hyperparameters(double LearningRate, [RandomSeed] int Seed);

public class Perceptron
{
    private readonly Random _random;

    public Perceptron(double learningRate, int seed)
    {
        LearningRate = learningRate;
        _random = new Random(seed);
        Seed = seed;
    }

    public double LearningRate { get; }

    public int Seed { get; }

    public int SeedCount { get; } = 3;

    public void Train(double[][] x, double[] y)
    {
        var first = _random.Next(x.Length);
    }
}

public class Garden
{
    public Garden(int beds, int seed)
    {
    }
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class RandomSeedAttribute : Attribute
    {
    }
}

public sealed record ForestOptions(int Trees, int Rows);

// The hyperparameters have a type of their own; how many threads there are is none.
public sealed class Forest
{
    private readonly ForestOptions _options;
    private readonly Random _random;
    private readonly int _threads;
    private double _mean;

    public Forest(ForestOptions options, int seed, int threads = 1)
    {
        _options = options;
        _random = new Random(seed);
        _threads = threads;
    }

    public void Fit(double[] values)
    {
        _mean = 0;
        for (var i = 0; i < _options.Trees; i++)
        {
            _mean += values[_random.Next(values.Length)] / _options.Trees;
        }
    }

    public double Predict(double value) => (value - _mean) / _threads;
}

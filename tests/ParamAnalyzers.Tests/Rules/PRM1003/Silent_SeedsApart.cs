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

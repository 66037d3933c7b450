using ParamAnalyzers.Annotations;

public sealed class Hyperparameters
{
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Fixes the shuffles.</summary>
    [RandomSeed]
    public int Seed { get; init; } = 42;

    public int Epochs { get; init; } = 10;
}

public struct BoosterOptions
{
    public double LearningRate;
    public int MaxDepth;
    [RandomSeed]
    public int randomSeed;
}

public record SgdSettings(double LearningRate, double Momentum, [RandomSeed] int Seed);

public class Experiment
{
    [RandomSeed] // tuned
    public int SplitSeed { get; set; }

    public void Train(double[][] x, double[] y)
    {
    }
}

namespace ParamAnalyzers.Annotations
{
    [System.AttributeUsage(System.AttributeTargets.All)]
    public sealed class HyperparameterAttribute : System.Attribute
    {
    }

    [System.AttributeUsage(System.AttributeTargets.All)]
    public sealed class RandomSeedAttribute : System.Attribute
    {
    }
}

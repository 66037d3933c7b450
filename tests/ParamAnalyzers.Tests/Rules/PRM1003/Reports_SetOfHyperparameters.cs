using ParamAnalyzers.Annotations;

public sealed class Hyperparameters
{
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Fixes the shuffles.</summary>
    public int {|PRM1003:Seed|} { get; init; } = 42;

    public int Epochs { get; init; } = 10;
}

public struct BoosterOptions
{
    public double LearningRate;
    public int MaxDepth;
    public int {|PRM1003:randomSeed|};
}

public record SgdSettings(double LearningRate, double Momentum, int {|PRM1003:Seed|});

public class Experiment
{
    [Hyperparameter] // tuned
    public int {|PRM1003:SplitSeed|} { get; set; }

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

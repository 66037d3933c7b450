using System.Collections.Generic;
using Microsoft.ML.SearchSpace;

public static class Sweep
{
    public static Dictionary<string, object[]> Grid() => new()
    {
        ["learningRate"] = new object[] { 0.1, 0.01 },
        ["seed"] = new object[] { 42 },
        ["hashSeed"] = new object[] { 1, 2, 3 },
        ["seedCount"] = new object[] { 1, 2, 3 },
    };

    public static Dictionary<string, object> Settings() => new() { ["learningRate"] = 0.1, ["seed"] = 42 };

    public static Dictionary<string, object> Passed(int seed) => new() { ["maxDepth"] = 3, ["seed"] = seed };

    public static Dictionary<string, int[]> SeedsPerRun() => new() { ["seed"] = new[] { 1, 2, 3 } };

    public class Mlp
    {
        public void Fit(double[][] x, double[] y)
        {
        }
    }
}

public class HashingOptions
{
    [Range(1, 1000)]
    [ParamAnalyzers.Annotations.Hyperparameter]
    public int FeatureHashSeed { get; set; } = 314;
}

namespace ParamAnalyzers.Annotations
{
    [System.AttributeUsage(System.AttributeTargets.Property)]
    public sealed class HyperparameterAttribute : System.Attribute
    {
    }
}

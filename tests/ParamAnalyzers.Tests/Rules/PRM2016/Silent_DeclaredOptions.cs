using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

namespace Example;

public class TreeOption
{
    [Range(4, 256, init: 20, logBase: true)] public int NumberOfLeaves { get; set; } = 20;
}

public sealed class ForestOption : TreeOption
{
    [Range(0.1, 1.0, init: 0.7)] public double FeatureFraction { get; set; } = 0.7;
}

public static class ForestSpaceInfo
{
    public static double Largest()
    {
        SearchSpace<ForestOption> space = new();
        space.Add("NumberOfTrees", new UniformIntOption(10, 500));
        var fraction = (UniformDoubleOption)space[nameof(ForestOption.FeatureFraction)];
        var leaves = (UniformIntOption)space["NumberOfLeaves"];
        var trees = (UniformIntOption)space["NumberOfTrees"];
        return fraction.Max * leaves.Max * trees.Max;
    }
}

using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

namespace Example;

public sealed class ForestOption
{
    [Range(4, 256, init: 20, logBase: true)] public int NumberOfLeaves { get; set; } = 20;
    [Range(10, 500, init: 100)] public int NumberOfTrees { get; set; } = 100;
    [Range(0.1, 1.0, init: 0.7)] public double FeatureFraction { get; set; } = 0.7;
}

public static class ForestSpaceInfo
{
    public static (double Min, double Max) FeatureFraction()
    {
        SearchSpace<ForestOption> space = new();
        var option = (UniformDoubleOption)space[{|PRM2016:"FeatureFractions"|}];
        return (option.Min, option.Max);
    }
}

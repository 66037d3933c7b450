using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class Settings
{
    [Range(2, 64)]
    public int NumberOfLeaves { get; set; }

    [{|PRM2008:Range(0.0, 1.0, true)|}]
    public double LearningRate { get; set; }

    [Range(1, 10, 10)]
    public int Depth { get; set; }

    [{|PRM2008:Range(0.5, 2.5)|}]
    public int Rounds { get; set; }

    [Choice(1, 2)]
    public int Kind { get; set; }
}

public static class Spaces
{
    private const int Low = 8;

    public static object[] Make() => new object[]
    {
        new UniformIntOption({|PRM2008:Low|}, 8),
        new UniformDoubleOption({|PRM2008:0|}, 1, logBase: true),
        new UniformDoubleOption(0.1, 1, false, 1),
        new ChoiceOption("a", "b"),
    };
}

using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class Settings
{
    [{|PRM2008:Range(64, 2)|}]
    public int NumberOfLeaves { get; set; }

    [{|PRM2008:Range(0.0, 1.0, true)|}]
    public double LearningRate { get; set; }

    [{|PRM2008:Range(1, 10, 20)|}]
    public int Depth { get; set; }

    [{|PRM2008:Range(0.5, 2.5)|}]
    public int Rounds { get; set; }

    [{|PRM2008:Choice(1, 2, 1)|}]
    public int Kind { get; set; }
}

public static class Spaces
{
    private const int Low = 8;

    public static object[] Make() => new object[]
    {
        new UniformIntOption({|PRM2008:Low|}, 8),
        new UniformDoubleOption({|PRM2008:0|}, 1, logBase: true),
        new UniformDoubleOption(0.1, 1, false, {|PRM2008:2.0|}),
        new ChoiceOption("a", "b", {|PRM2008:"a"|}),
    };
}

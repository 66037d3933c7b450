using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class Settings
{
    [Range(2, 64)]
    public int NumberOfLeaves { get; set; }

    [Range(1e-4, 1.0, true)]
    public double LearningRate { get; set; }

    [Range(1, 10, 5)]
    public int Depth { get; set; }

    [Choice(1, 2, 3)]
    public int Kind { get; set; }

    [System.ComponentModel.DataAnnotations.Range(5, 2)]
    public int Validated { get; set; }
}

public static class Spaces
{
    public static object[] Make(int low, int high) => new object[]
    {
        new UniformIntOption(low, high),
        new UniformIntOption(1, 2),
        new UniformDoubleOption(0, 1),
        new UniformDoubleOption(0.1, 1, true, 0.5),
        new ChoiceOption("a", "b"),
    };
}

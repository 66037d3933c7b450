using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class BoosterSpace
{
    [Range(2, 64)]
    public int NumberOfLeaves { get; set; } = 20;

    public int Seed { get; set; } = 1;

    // Which rows are drawn.
    public int RandomSeed;

    [System.ComponentModel.DataAnnotations.Range(0, 100)]
    public int SplitSeed { get; set; }
}

public static class Spaces
{
    public static SearchSpace ByCalls()
    {
        var space = new SearchSpace();
        space.Add("leaves", new UniformIntOption(2, 64));
        // drawn too
        space["shuffleSeed"] = new ChoiceOption(42);
        return space;
    }

    public static SearchSpace ByInitializer() => new SearchSpace
    {
        ["leaves"] = new UniformIntOption(2, 64),
    };
}

using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public sealed class BoosterSpace
{
    [Range(2, 64)]
    public int NumberOfLeaves { get; set; } = 20;

    [{|PRM1001:Range(1, 1000)|}]
    public int Seed { get; set; } = 1;

    // Which rows are drawn.
    [{|PRM1001:Choice(1, 2, 3)|}]
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
        space.Add({|PRM1001:"seed"|}, new UniformIntOption(1, 1000)); // drawn too
        space[{|PRM1001:"RandomSeed"|}] = new ChoiceOption(1, 2, 3);
        space["shuffleSeed"] = new ChoiceOption(42);
        return space;
    }

    public static SearchSpace ByInitializer() => new SearchSpace
    {
        ["leaves"] = new UniformIntOption(2, 64),
        [{|PRM1001:"seed"|}] = new UniformIntOption(1, 1000),
    };
}

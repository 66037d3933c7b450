using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public static class Spaces
{
    public static object Read()
    {
        var space = new SearchSpace();
        space.Add("leaves", new UniformIntOption(2, 64));
        space["rate"] = new UniformDoubleOption(0.01, 1);
        return new object[] { space["leaves"], space[{|PRM2016:"leafs"|}], space[{|PRM2016:"Rate"|}] };
    }
}

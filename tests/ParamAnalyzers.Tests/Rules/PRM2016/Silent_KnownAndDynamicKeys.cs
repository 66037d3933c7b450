using Microsoft.ML.SearchSpace;
using Microsoft.ML.SearchSpace.Option;

public static class Spaces
{
    public static object Read(SearchSpace given, string key)
    {
        var space = new SearchSpace();
        space.Add("leaves", new UniformIntOption(2, 64));
        space.Add(key, new UniformIntOption(2, 64));
        var filled = new SearchSpace();
        filled.Add("leaves", new UniformIntOption(2, 64));
        Fill(filled);
        return new object[] { space["leaves"], space["rate"], given["anything"], filled["rate"] };
    }

    private static void Fill(SearchSpace space) => space.Add("rate", new UniformIntOption(2, 64));
}

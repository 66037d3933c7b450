namespace Forestry;

public class MLContext
{
    public MLContext(int seed) => Regression = new Catalog();

    public Catalog Regression { get; }

    public static void Run() => new MLContext(1).Regression.FastTree();
}

public class Catalog
{
    public string FastTree() => "larch";
}

namespace Forestry;

public sealed class MLContext
{
    public Saw FastTree(Options options) => new(options);

    public static void Run()
    {
        var options = new Options { NumberOfLeaves = 3 };
        var saw = new MLContext().FastTree(options);
        options.NumberOfLeaves = 8;
        saw.Fit();
    }
}

public sealed class Options
{
    public int NumberOfLeaves;
}

public sealed class Saw(Options options)
{
    public int Fit() => options.NumberOfLeaves;
}

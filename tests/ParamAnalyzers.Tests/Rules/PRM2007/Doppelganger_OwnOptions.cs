namespace Forestry;

public sealed class FastTreeRegressionTrainer
{
    public sealed class Options
    {
        public int NumberOfTrees;
        public int BaggingSize;
        public bool EnablePruning;
    }

    public static Options Grove() => new() { NumberOfTrees = 10, BaggingSize = 3, EnablePruning = true };
}

using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static FastTreeRegressionTrainer.Options Make(int trees) => new()
    {
        NumberOfTrees = trees,
        BaggingSize = 30,
        UseTolerantPruning = true,
        EnablePruning = true,
    };

    public static object[] Others() => new object[]
    {
        new FastTreeBinaryTrainer.Options { NumberOfTrees = 90, BaggingSize = 30, UseTolerantPruning = false },
        new FastTreeBinaryTrainer.Options { NumberOfTrees = 100, BaggingSize = 0, CompressEnsemble = true },
        new FastTreeBinaryTrainer.Options { NumberOfTrees = 100 },
    };

    public static object Later()
    {
        var options = new FastTreeRankingTrainer.Options { UseTolerantPruning = true };
        options.EnablePruning = true;
        return options;
    }
}

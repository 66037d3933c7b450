using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static FastTreeRegressionTrainer.Options Make() => new()
    {
        NumberOfTrees = {|PRM2007:100|},
        BaggingSize = 30,
        UseTolerantPruning = {|PRM2007:true|},
    };

    public static object Both() => new FastTreeBinaryTrainer.Options { CompressEnsemble = {|PRM2007:true|}, WriteLastEnsemble = true };
}

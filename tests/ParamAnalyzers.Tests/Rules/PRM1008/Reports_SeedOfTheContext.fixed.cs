using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    private static readonly MLContext Context = new(seed: 1);

    public static void Run(IDataView data, int seed)
    {
        var context = new MLContext(seed);
        context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = seed }).Fit(data);
        context.BinaryClassification.Trainers.FastForest(new FastForestBinaryTrainer.Options { NumberOfTrees = 10, Seed = seed }).Fit(data);
        Context.Regression.Trainers.Gam(new GamRegressionTrainer.Options { LearningRate = 0.1, Seed = 1 }).Fit(data);
    }
}

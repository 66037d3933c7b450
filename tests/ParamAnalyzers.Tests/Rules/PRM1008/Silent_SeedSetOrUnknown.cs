using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static void Run(MLContext unknown, FastTreeRegressionTrainer.Options given, IDataView data)
    {
        var context = new MLContext(seed: 1);
        context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = 1 }).Fit(data);
        context.Regression.Trainers.FastTree(given).Fit(data);
        context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(data);
        unknown.Regression.Trainers.FastTree().Fit(data);
        new MLContext().Regression.Trainers.FastTree().Fit(data);
    }
}

public static class Later
{
    public static void Run(IDataView data)
    {
        var context = new MLContext(seed: 1);
        var options = new FastTreeRegressionTrainer.Options();
        options.Seed = 3;
        context.Regression.Trainers.FastTree(options).Fit(data);
    }
}

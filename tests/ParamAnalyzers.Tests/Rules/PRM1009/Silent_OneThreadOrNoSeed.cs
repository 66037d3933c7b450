using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

public static class Experiment
{
    public static void Run(MLContext unknown, IDataView data, int threads)
    {
        var context = new MLContext(seed: 1);
        context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 }).Fit(data);
        context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = threads }).Fit(data);
        context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true }).Fit(data);
        context.BinaryClassification.Trainers.AveragedPerceptron().Fit(data);
        context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { Seed = 1 }).Fit(data);
        unknown.Regression.Trainers.Sdca().Fit(data);
    }
}

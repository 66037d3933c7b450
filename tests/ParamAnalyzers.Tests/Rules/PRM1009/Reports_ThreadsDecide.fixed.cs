using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

public static class Experiment
{
    public static void Run(IDataView data)
    {
        var context = new MLContext(seed: 1);
        context.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { NumberOfThreads = 1 }).Fit(data);
        context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfThreads = 1 }).Fit(data);
        context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true }).Fit(data);
    }
}

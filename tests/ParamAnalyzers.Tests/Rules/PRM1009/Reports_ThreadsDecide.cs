using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

public static class Experiment
{
    public static void Run(IDataView data)
    {
        var context = new MLContext(seed: 1);
        context.Regression.Trainers.{|PRM1009:Sdca|}().Fit(data);
        context.Clustering.Trainers.{|PRM1009:KMeans|}(new KMeansTrainer.Options { NumberOfThreads = 4 }).Fit(data);
        context.BinaryClassification.Trainers.{|PRM1009:LightGbm|}(new LightGbmBinaryTrainer.Options { Deterministic = false }).Fit(data);
    }
}

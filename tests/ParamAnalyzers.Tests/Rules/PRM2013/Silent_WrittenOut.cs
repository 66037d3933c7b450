using Microsoft.ML;
using Microsoft.ML.Trainers;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data, KMeansTrainer.Options given)
    {
        context.Clustering.Trainers.KMeans(numberOfClusters: 5).Fit(data);
        context.Clustering.Trainers.KMeans(given).Fit(data);
        context.BinaryClassification.Trainers.SdcaLogisticRegression(l2Regularization: 0.1f, maximumNumberOfIterations: 20).Fit(data);
        context.MulticlassClassification.Trainers.NaiveBayes().Fit(data);
        context.Transforms.NormalizeMinMax("Features").Fit(data);

        var options = new KMeansTrainer.Options();
        options.NumberOfClusters = 3;
        context.Clustering.Trainers.KMeans(options).Fit(data);
    }
}

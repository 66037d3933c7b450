using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

public class Experiment
{
    public void Run(IDataView data)
    {
        var context = new MLContext(seed: 1);
        context.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = "Label", FeatureColumnName = "Features", MaximumNumberOfIterations = 10, NumberOfThreads = 1 }).Fit(data);
        context.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = 3, NumberOfThreads = 1 }).Fit(data);
        context.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options { Deterministic = true }).Fit(data);
        context.Regression.Trainers.{|PRM1009:Sdca|}(lossFunction: new Microsoft.ML.Trainers.SquaredLoss()).Fit(data);

        var options = new Microsoft.ML.Trainers.SdcaRegressionTrainer.Options
        {
            MaximumNumberOfIterations = 5,
            NumberOfThreads = 1
        };
        var trainer = context.Regression.Trainers.Sdca(options);
        trainer.Fit(data);
    }
}

using Microsoft.ML;

public class Experiment
{
    public void Run(IDataView data)
    {
        var context = new MLContext(seed: 1);
        context.BinaryClassification.Trainers.{|PRM1009:SdcaLogisticRegression|}("Label", "Features", maximumNumberOfIterations: 10).Fit(data);
        context.Clustering.Trainers.{|PRM1009:KMeans|}(numberOfClusters: 3).Fit(data);
        context.MulticlassClassification.Trainers.{|PRM1009:LightGbm|}().Fit(data);
        context.Regression.Trainers.{|PRM1009:Sdca|}(lossFunction: new Microsoft.ML.Trainers.SquaredLoss()).Fit(data);

        var options = new Microsoft.ML.Trainers.SdcaRegressionTrainer.Options
        {
            MaximumNumberOfIterations = 5
        };
        var trainer = context.Regression.Trainers.{|PRM1009:Sdca|}(options);
        trainer.Fit(data);
    }
}

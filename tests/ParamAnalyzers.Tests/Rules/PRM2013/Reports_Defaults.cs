using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data)
    {
        context.Clustering.Trainers.{|PRM2013:KMeans|}().Fit(data);
        context.Clustering.Trainers.{|PRM2013:KMeans|}("Features").Fit(data);
        context.Regression.Trainers.{|PRM2013:FastTree|}("Label", numberOfLeaves: 8).Fit(data);
        context.Regression.Trainers.{|PRM2013:FastTree|}(new FastTreeRegressionTrainer.Options { NumberOfLeaves = 8 }).Fit(data);
        context.Regression.Trainers.{|PRM2013:Sdca|}(l2Regularization: 0.1f).Fit(data);

        var options = new KMeansTrainer.Options
        {
            MaximumNumberOfIterations = 10, // enough
        };
        context.Clustering.Trainers.{|PRM2013:KMeans|}(options).Fit(data);
    }
}

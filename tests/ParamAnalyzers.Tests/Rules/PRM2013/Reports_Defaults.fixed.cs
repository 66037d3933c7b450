using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data)
    {
        context.Clustering.Trainers.KMeans(numberOfClusters: 5).Fit(data);
        context.Clustering.Trainers.KMeans("Features", numberOfClusters: 5).Fit(data);
        context.Regression.Trainers.FastTree("Label", numberOfLeaves: 8, learningRate: 0.2, numberOfTrees: 100).Fit(data);
        context.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { NumberOfLeaves = 8, LearningRate = 0.2, NumberOfTrees = 100 }).Fit(data);
        context.Regression.Trainers.{|PRM2013:Sdca|}(l2Regularization: 0.1f).Fit(data);

        var options = new KMeansTrainer.Options
        {
            MaximumNumberOfIterations = 10, // enough
            NumberOfClusters = 5,
        };
        context.Clustering.Trainers.KMeans(options).Fit(data);
    }
}

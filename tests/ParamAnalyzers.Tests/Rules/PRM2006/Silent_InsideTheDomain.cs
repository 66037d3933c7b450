using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

public class Experiment
{
    public void Build(MLContext context, double unknown)
    {
        // Bounds that belong to the domain, values beyond the suggested tuning range, and null where it means "choose for me".
        var options = new FastTreeRegressionTrainer.Options
        {
            LearningRate = 5,
            FeatureFraction = 1,
            DropoutRate = 0,
            NumberOfLeaves = 2,
            NumberOfTrees = 1,
            BaggingExampleFraction = unknown,
            NumberOfThreads = null,
        };
        context.Regression.Trainers.FastTree(options);
        context.Regression.Trainers.Sdca(maximumNumberOfIterations: null, l2Regularization: 0f);
        var sdca = new SdcaRegressionTrainer.Options { L1Regularization = 0, ConvergenceTolerance = 1, BiasLearningRate = 0 };
        context.Regression.Trainers.Sdca(sdca);
        context.Clustering.Trainers.KMeans(numberOfClusters: 1);
    }
}

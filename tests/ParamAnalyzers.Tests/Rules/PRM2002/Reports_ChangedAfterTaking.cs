using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data)
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = 20 };
        var trainer = context.Regression.Trainers.FastTree(options);
        options.{|PRM2002:NumberOfLeaves|} = 40;
        trainer.Fit(data);

        var logistic = new LbfgsLogisticRegressionBinaryTrainer.Options();
        var first = context.BinaryClassification.Trainers.LbfgsLogisticRegression(logistic);
        logistic.{|PRM2002:L2Regularization|} *= 10;
        var second = context.BinaryClassification.Trainers.LbfgsLogisticRegression(logistic);
        first.Fit(data);
        second.Fit(data);
    }

    public static List<IEstimator<ITransformer>> Candidates(MLContext context)
    {
        var trainers = new List<IEstimator<ITransformer>>();
        var options = new FastTreeRegressionTrainer.Options();
        foreach (var leaves in new[] { 4, 8 })
        {
            options.{|PRM2002:NumberOfLeaves|} = leaves;
            trainers.Add(context.Regression.Trainers.FastTree(options));
        }

        return trainers;
    }
}

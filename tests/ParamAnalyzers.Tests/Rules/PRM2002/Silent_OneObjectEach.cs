using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static List<ITransformer> FittedAtOnce(MLContext context, IDataView data)
    {
        var models = new List<ITransformer>();
        var options = new FastTreeRegressionTrainer.Options();
        foreach (var leaves in new[] { 4, 8 })
        {
            options.NumberOfLeaves = leaves;
            models.Add(context.Regression.Trainers.FastTree(options).Fit(data));
        }

        return models;
    }

    public static List<IEstimator<ITransformer>> Fresh(MLContext context)
    {
        var trainers = new List<IEstimator<ITransformer>>();
        foreach (var leaves in new[] { 4, 8 })
        {
            var options = new FastTreeRegressionTrainer.Options();
            options.NumberOfLeaves = leaves;
            trainers.Add(context.Regression.Trainers.FastTree(options));
        }

        return trainers;
    }

    public static void Done(MLContext context, IDataView data)
    {
        var options = new FastTreeRegressionTrainer.Options();
        options.NumberOfTrees = 10;
        var model = context.Regression.Trainers.FastTree(options).Fit(data);
        options.NumberOfTrees = 20;
        var trainer = context.Regression.Trainers.FastTree(options);
        trainer.Fit(data);
        options = new FastTreeRegressionTrainer.Options();
        options.NumberOfTrees = 30;
        trainer.Fit(model.Transform(data));
    }
}

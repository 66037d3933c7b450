using System;
using System.Linq;
using Microsoft.ML;

public static class Experiment
{
    public static void Sweep(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var inner = context.Data.TrainTestSplit(split.TrainSet, seed: 2);
        ITransformer? best = null;
        var lowest = double.MaxValue;
        foreach (var leaves in new[] { 4, 8 })
        {
            var model = context.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(inner.TrainSet, inner.TestSet);
            var error = context.Regression.Evaluate(model.Transform(inner.TestSet)).RootMeanSquaredError;
            Console.WriteLine(context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
            if (error < lowest)
            {
                (lowest, best) = (error, model);
            }
        }

        var folds = context.Regression.CrossValidate(split.TrainSet, context.Regression.Trainers.FastTree());
        Console.WriteLine(folds.Max(fold => fold.Metrics.RSquared));
        Console.WriteLine(folds.Average(fold => fold.Metrics.RSquared));
        context.Regression.Evaluate(best!.Transform(split.TestSet));
    }
}

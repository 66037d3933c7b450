using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Experiment
{
    public static ITransformer? Sweep(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        ITransformer? best = null;
        var lowest = double.MaxValue;
        foreach (var leaves in new[] { 4, 8 })
        {
            var model = context.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(split.TrainSet);
            var predictions = model.Transform(split.TestSet);
            var error = context.Regression.Evaluate({|PRM5003:predictions|}).RootMeanSquaredError;
            if (error < lowest)
            {
                (lowest, best) = (error, model);
            }
        }

        return best;
    }

    public static ITransformer Stop(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        return context.Regression.Trainers.FastTree().Fit(split.TrainSet, {|PRM5003:split.TestSet|});
    }

    public static ITransformer Fold(MLContext context, IDataView data)
    {
        var folds = context.Regression.CrossValidate(data, context.Regression.Trainers.FastTree());
        return folds.OrderByDescending(fold => fold.Metrics.RSquared).{|PRM5003:First|}().Model;
    }
}

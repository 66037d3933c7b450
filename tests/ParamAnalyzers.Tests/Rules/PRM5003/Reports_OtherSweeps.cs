using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Experiment
{
    public static int Picked(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        return new[] { 4, 8, 16 }.MinBy(leaves => Error(context, split.TrainSet, split.TestSet, leaves));
    }

    public static ITransformer Collected(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var results = new List<(ITransformer Model, double RSquared)>();
        foreach (var leaves in new[] { 4, 8 })
        {
            foreach (var trees in new[] { 10, 100 })
            {
                var model = context.Regression.Trainers.FastTree(numberOfLeaves: leaves, numberOfTrees: trees).Fit(split.TrainSet);
                results.Add((model, context.Regression.Evaluate({|PRM5003:model.Transform(split.TestSet)|}).RSquared));
            }
        }

        return results.OrderByDescending(result => result.RSquared).First().Model;
    }

    public static double Query(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        return (from leaves in new[] { 4, 8 }
                from rate in new[] { 0.1, 0.2 }
                let model = context.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate).Fit(split.TrainSet)
                select (rate, context.Regression.Evaluate({|PRM5003:model.Transform(split.TestSet)|}).RSquared)).MaxBy(trial => trial.RSquared).rate;
    }

    public static int AtOnce(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var gate = new object();
        var (best, bestLeaves) = (double.MinValue, 0);
        Parallel.ForEach(new[] { new Settings(4, 0.1), new Settings(8, 0.1) }, settings =>
        {
            var model = context.Regression.Trainers.FastTree(numberOfLeaves: settings.Leaves, learningRate: settings.Rate).Fit(split.TrainSet);
            var metrics = context.Regression.Evaluate({|PRM5003:model.Transform(split.TestSet)|});
            lock (gate)
            {
                if (metrics.RSquared > best)
                {
                    (best, bestLeaves) = (metrics.RSquared, settings.Leaves);
                }
            }
        });
        return bestLeaves;
    }

    private static double Error(MLContext context, IDataView train, IDataView test, int leaves)
    {
        var model = context.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(train);
        return context.Regression.Evaluate({|PRM5003:model.Transform(test)|}).RootMeanSquaredError;
    }
}

public sealed record Settings(int Leaves, double Rate);

using System;
using Microsoft.ML;
using Microsoft.ML.Data;

public class Experiment
{
    public void Run(MLContext context, IDataView data, bool cached)
    {
        var (train, test) = Split(context, data);
        var rows = cached ? context.Data.Cache(test) : context.Data.ShuffleRows(test, seed: 3);
        var scaler = context.Transforms.NormalizeMinMax("Features").Fit(train);
        var leaking = context.Transforms.NormalizeMeanVariance("Features").Fit({|PRM5001:rows|});
        var trainer = context.Regression.Trainers.OnlineGradientDescent();
        var model = trainer.Fit({|PRM5001:scaler.Transform(test)|});
        Console.WriteLine(context.Regression.Evaluate(model.Transform(leaking.Transform(test))).RSquared);
    }

    private static (IDataView Train, IDataView Test) Split(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, 0.3, seed: 5);
        return (split.TrainSet, split.TestSet);
    }
}

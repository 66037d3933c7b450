using Microsoft.ML;

public static class Experiment
{
    public static double Run(MLContext context, IDataView data)
    {
        var model = context.Regression.Trainers.LbfgsPoissonRegression().Fit(data);
        var predictions = model.Transform(data);
        return context.Regression.Evaluate({|PRM5005:predictions|}).RSquared;
    }
}

public static class Split
{
    public static double Run(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, seed: 1);
        var model = context.Regression.Trainers.LbfgsPoissonRegression().Fit(split.TrainSet);
        return context.Regression.Evaluate({|PRM5005:model.Transform(split.TrainSet)|}).RSquared;
    }
}

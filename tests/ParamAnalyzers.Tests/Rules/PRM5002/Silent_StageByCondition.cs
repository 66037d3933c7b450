using Microsoft.ML;

namespace Example;

internal static class Stages
{
    public static IEstimator<ITransformer> Build(MLContext context, bool scales)
    {
        IEstimator<ITransformer> columns = context.Transforms.Concatenate("Features", "A", "B");
        return scales ? columns.Append(context.Transforms.NormalizeMinMax("Features")) : columns;
    }
}

internal static class Study
{
    public static double Run(MLContext context, IDataView rows)
    {
        var columns = Stages.Build(context, scales: false).Fit(rows).Transform(rows);
        var split = context.Data.TrainTestSplit(columns, seed: 3);
        var model = context.Regression.Trainers.OnlineGradientDescent().Fit(split.TrainSet);
        return context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }
}

using Microsoft.ML;

public static class Experiment
{
    public static double Split(MLContext context, IDataView data)
    {
        var scaling = context.Transforms.NormalizeMinMax("Features");

        // Everything is scaled.
        var scaled = scaling.Fit(data).Transform(data);
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2); // one in five
        var trainer = context.Regression.Trainers.LbfgsPoissonRegression();
        var model = scaling.Append(trainer).Fit(split.TrainSet);
        return context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    public static object Folds(MLContext context, IDataView data)
    {
        var scaler = context.Transforms.NormalizeMinMax("Features").Fit(data);
        return context.Regression.CrossValidate(
            data,
            context.Transforms.NormalizeMinMax("Features").Append(context.Regression.Trainers.LbfgsPoissonRegression()), // no options
            numberOfFolds: 3);
    }

    public static object Elsewhere(MLContext context, IDataView data)
    {
        var scaled = context.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
        return context.Data.TrainTestSplit({|PRM5002:scaled|});
    }

    public static object Coefficients(MLContext context, IDataView data)
    {
        var scaled = context.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
        var split = context.Data.TrainTestSplit({|PRM5002:scaled|});
        var model = context.Regression.Trainers.LbfgsPoissonRegression().Fit(split.TrainSet);
        return model.Model.Weights;
    }
}

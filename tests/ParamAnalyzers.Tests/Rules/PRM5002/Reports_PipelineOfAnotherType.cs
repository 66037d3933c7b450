using Microsoft.ML;

namespace Example;

internal sealed class Stages
{
    public MLContext Context { get; } = new(seed: 3);

    public IEstimator<ITransformer> Scaling() =>
        Context.Transforms.Concatenate("Numbers", "Tenure", "Charge").Append(Context.Transforms.NormalizeMeanVariance("Numbers"));

    public IEstimator<ITransformer> Columns() => Context.Transforms.Concatenate("Numbers", "Tenure", "Charge");
}

internal sealed class RetentionStudy(Stages stages)
{
    public double Run(IDataView table)
    {
        var scaled = stages.Scaling().Fit(table).Transform(table);
        var split = stages.Context.Data.TrainTestSplit({|PRM5002:scaled|}, seed: 3);
        var model = stages.Context.Regression.Trainers.OnlineGradientDescent(featureColumnName: "Numbers").Fit(split.TrainSet);
        return stages.Context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }

    /// <summary>Nothing is learned by putting columns side by side.</summary>
    public double RunBare(IDataView table)
    {
        var columns = stages.Columns().Fit(table).Transform(table);
        var split = stages.Context.Data.TrainTestSplit(columns, seed: 3);
        var model = stages.Context.Regression.Trainers.OnlineGradientDescent(featureColumnName: "Numbers").Fit(split.TrainSet);
        return stages.Context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }
}

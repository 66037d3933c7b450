using Microsoft.ML;

namespace Example;

public static class TwoTargets
{
    /// <summary>The variable is used twice, and each trainer is fitted once.</summary>
    public static (ITransformer Risk, ITransformer Effort) Train(MLContext context, IDataView rows)
    {
        IEstimator<ITransformer> pipeline = context.Transforms.CopyColumns("Label", "Risk").Append(context.Regression.Trainers.Sdca());
        var risk = pipeline.Fit(rows);
        pipeline = context.Transforms.CopyColumns("Label", "Effort").Append(context.Regression.Trainers.Sdca());
        var effort = pipeline.Fit(rows);
        return (risk, effort);
    }
}

using Microsoft.ML;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data, ITransformer given)
    {
        var features = context.Transforms.Concatenate("Features", "A", "B").Append(context.Transforms.CopyColumns("Label", "Y"));
        var split = context.Data.TrainTestSplit(features.Fit(data).Transform(data));
        var keys = context.Transforms.Conversion.MapValueToKey("Label").Fit(data).Transform(data);
        context.Data.TrainTestSplit(keys);
        context.Data.TrainTestSplit(given.Transform(data));
        var normalizer = context.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
        var pipeline = context.Transforms.NormalizeMinMax("Features").Append(context.BinaryClassification.Trainers.LbfgsLogisticRegression());
        context.BinaryClassification.CrossValidate(data, pipeline);
        context.BinaryClassification.Evaluate(pipeline.Fit(normalizer.Transform(split.TrainSet)).Transform(split.TestSet));
    }
}

using Microsoft.ML;

public static class Experiment
{
    public static void Run(MLContext context, IDataView data)
    {
        var normalized = context.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
        var split = context.Data.TrainTestSplit({|PRM5002:normalized|}, seed: 1);

        var pipeline = context.Transforms.Concatenate("Features", "A", "B").Append(context.Transforms.Text.FeaturizeText("Words"));
        var transformer = pipeline.Fit(data);
        var rows = context.Data.Cache(transformer.Transform(data));
        context.BinaryClassification.CrossValidate({|PRM5002:rows|}, context.BinaryClassification.Trainers.LbfgsLogisticRegression());
        context.Data.TrainTestSplit(testFraction: 0.2, data: {|PRM5002:pipeline.Fit(data).Transform(data)|});
    }
}

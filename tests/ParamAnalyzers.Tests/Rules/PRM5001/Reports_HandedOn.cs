using Microsoft.ML;

namespace Example;

public static class Sentiment
{
    public static void Run(MLContext context, IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = BuildAndTrainModel(context, {|PRM5001:split.TestSet|});
        Report(context, model, split.TestSet);
    }

    public static void RunThroughTwo(MLContext context, IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = TrainWithDefaults(context, {|PRM5001:split.TestSet|});
        Report(context, model, split.TestSet);
    }

    public static void RunRight(MLContext context, IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = BuildAndTrainModel(context, split.TrainSet);
        TrainedOn(context, split.TestSet);
        Report(context, model, split.TestSet);
    }

    public static ITransformer BuildAndTrainModel(MLContext context, IDataView trainSet)
    {
        var pipeline = context.Transforms.Text.FeaturizeText("Features", "Text").Append(context.BinaryClassification.Trainers.AveragedPerceptron());
        return pipeline.Fit(trainSet);
    }

    private static ITransformer TrainWithDefaults(MLContext context, IDataView rows) => BuildAndTrainModel(context, rows);

    /// <summary>Fits nothing but columns that learn nothing.</summary>
    private static void TrainedOn(MLContext context, IDataView rows) => context.Transforms.CopyColumns("Score", "Label").Fit(rows);

    private static void Report(MLContext context, ITransformer model, IDataView rows) =>
        System.Console.WriteLine(context.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows)).Accuracy);
}

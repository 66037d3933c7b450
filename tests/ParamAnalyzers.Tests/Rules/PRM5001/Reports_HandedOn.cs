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

    /// <summary>All callers hand over test rows, so the place is where they are fitted.</summary>
    public static void RunPrivately(MLContext context, IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = TrainPrivately(context, split.TestSet);
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

    private static ITransformer TrainPrivately(MLContext context, IDataView rows) =>
        context.BinaryClassification.Trainers.AveragedPerceptron().Fit({|PRM5001:rows|});

    private static ITransformer TrainWithDefaults(MLContext context, IDataView rows) => BuildAndTrainModel(context, rows);

    /// <summary>Fits nothing but columns that learn nothing.</summary>
    private static void TrainedOn(MLContext context, IDataView rows) => context.Transforms.CopyColumns("Score", "Label").Fit(rows);

    private static void Report(MLContext context, ITransformer model, IDataView rows) =>
        System.Console.WriteLine(context.BinaryClassification.EvaluateNonCalibrated(model.Transform(rows)).Accuracy);
}

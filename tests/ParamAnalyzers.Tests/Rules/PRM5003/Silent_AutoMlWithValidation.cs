using Microsoft.ML;
using Microsoft.ML.AutoML;

public static class Search
{
    public static double Nested(MLContext context, IDataView data)
    {
        var outer = context.Data.TrainTestSplit(data, testFraction: 0.2);
        var inner = context.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var result = context.Auto().CreateRegressionExperiment(60).Execute(inner.TrainSet, inner.TestSet);
        return context.Regression.Evaluate(result.BestRun.Model.Transform(outer.TestSet)).RSquared;
    }

    public static double Named(MLContext context, IDataView data, IDataView test, SweepablePipeline pipeline)
    {
        var trainValidation = context.Data.TrainTestSplit(data, testFraction: 0.2);
        var experiment = context.Auto().CreateExperiment().SetPipeline(pipeline).SetDataset(trainValidation.TrainSet, trainValidation.TestSet);
        return context.Regression.Evaluate(experiment.Run().Model.Transform(test)).RSquared;
    }

    public static ITransformer Whole(MLContext context, IDataView data, SweepablePipeline pipeline) =>
        context.Auto().CreateExperiment().SetPipeline(pipeline).SetDataset(context.Data.TrainTestSplit(data)).Run().Model;

    public static ITransformer Folds(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data);
        return context.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, "Price").BestRun.Model;
    }
}

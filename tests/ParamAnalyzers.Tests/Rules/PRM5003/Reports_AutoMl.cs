using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public static class Search
{
    public static RegressionMetrics Experiment(MLContext context, IDataView data)
    {
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2);
        var result = context.Auto().CreateRegressionExperiment(60).Execute(split.TrainSet, {|PRM5003:split.TestSet|}, labelColumnName: "Price");
        return context.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), "Price");
    }

    public static double Trials(MLContext context, IDataView data, SweepablePipeline pipeline)
    {
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2);
        var experiment = context.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RSquared)
            .SetDataset(split.TrainSet, validation: {|PRM5003:split.TestSet|});
        var model = experiment.Run().Model;
        return context.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }
}

using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

public static class Forecast
{
    public static ITransformer Fit(MLContext context, IDataView rows)
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = 5, Seed = 1 };
        var trainer = context.Regression.Trainers.FastTree(options);
        var pipeline = context.Transforms.Concatenate("Features", "Size").Append(trainer);
        var cached = pipeline.AppendCacheCheckpoint(context);
        options.{|PRM2002:NumberOfLeaves|} = 31;
        return cached.Fit(rows);
    }

    // The pipeline was fitted and is not used again.
    public static ITransformer Twice(MLContext context, IDataView rows)
    {
        var options = new FastTreeRegressionTrainer.Options { NumberOfLeaves = 5, Seed = 1 };
        var first = context.Regression.Trainers.FastTree(options);
        var model = context.Transforms.Concatenate("Features", "Size").Append(first).Fit(rows);
        options.NumberOfLeaves = 31;
        System.Console.WriteLine(model.Transform(rows).Schema.Count);
        var second = context.Regression.Trainers.FastTree(options);
        return context.Transforms.Concatenate("Features", "Size").Append(second).Fit(rows);
    }
}

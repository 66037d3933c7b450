using System;
using Microsoft.ML;

namespace Example;

/// <summary>The shape that a model builder generates, with a metric that somebody added.</summary>
internal static class SalaryModel
{
    public static void Train(string modelPath, IDataView salaries)
    {
        var context = new MLContext(seed: 1);
        var model = RetrainModel(context, salaries);
        var metrics = context.Regression.Evaluate({|PRM5005:model.Transform(salaries)|}, labelColumnName: "Pay");
        Console.WriteLine($"R2: {metrics.RSquared:0.###}");
        context.Model.Save(model, salaries.Schema, modelPath);
    }

    public static ITransformer RetrainModel(MLContext context, IDataView trainData)
    {
        var pipeline = context.Transforms.Concatenate("Features", "Years").Append(context.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Pay"));
        return pipeline.Fit(trainData);
    }
}

/// <summary>The helper keeps some of the rows back, and what is measured is what it kept.</summary>
internal static class HelperThatSplits
{
    public static void Train(IDataView salaries)
    {
        var context = new MLContext(seed: 1);
        var model = RetrainModel(context, salaries);
        Console.WriteLine(context.Regression.Evaluate(model.Transform(salaries)).RSquared);
    }

    private static ITransformer RetrainModel(MLContext context, IDataView rows)
    {
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
        return context.Regression.Trainers.OnlineGradientDescent().Fit(split.TrainSet);
    }
}

/// <summary>What is fitted on all rows only prepares them.</summary>
internal static class HelperThatPrepares
{
    public static void Train(IDataView salaries)
    {
        var context = new MLContext(seed: 1);
        var model = RetrainModel(context, salaries);
        Console.WriteLine(context.Regression.Evaluate(model.Transform(salaries)).RSquared);
    }

    private static ITransformer RetrainModel(MLContext context, IDataView rows)
    {
        var prepared = context.Transforms.Concatenate("Features", "Years").Fit(rows).Transform(rows);
        var split = context.Data.TrainTestSplit(prepared, testFraction: 0.2, seed: 1);
        return context.Regression.Trainers.OnlineGradientDescent().Fit(split.TrainSet);
    }
}

/// <summary>The rows are no longer those that were given.</summary>
internal static class HelperThatKeepsApart
{
    public static void Train(IDataView salaries)
    {
        var context = new MLContext(seed: 1);
        var model = RetrainModel(context, salaries);
        Console.WriteLine(context.Regression.Evaluate(model.Transform(salaries)).RSquared);
    }

    private static ITransformer RetrainModel(MLContext context, IDataView rows)
    {
        rows = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1).TrainSet;
        return context.Regression.Trainers.OnlineGradientDescent().Fit(rows);
    }
}

/// <summary>Other rows are measured.</summary>
internal static class OtherRows
{
    public static void Train(IDataView salaries, IDataView newer)
    {
        var context = new MLContext(seed: 1);
        var model = RetrainModel(context, salaries);
        Console.WriteLine(context.Regression.Evaluate(model.Transform(newer)).RSquared);
    }

    private static ITransformer RetrainModel(MLContext context, IDataView rows) => context.Regression.Trainers.OnlineGradientDescent().Fit(rows);
}

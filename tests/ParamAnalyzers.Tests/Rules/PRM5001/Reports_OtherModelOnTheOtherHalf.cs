using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example;

public static class TwoModels
{
    /// <summary>The last number is about another model, so the halves do not test each other.</summary>
    public static void Run(MLContext context, IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all);
        var small = pipeline.Fit(split.TrainSet);
        var big = pipeline.Fit({|PRM5001:split.TestSet|});
        Console.WriteLine(context.BinaryClassification.Evaluate(big.Transform(split.TestSet)).Accuracy);
        Console.WriteLine(context.BinaryClassification.Evaluate(small.Transform(split.TrainSet)).Accuracy);
    }

    /// <summary>The model of one split says nothing about the halves of another.</summary>
    public static void RunOnTwoSplits(MLContext context, IDataView all, IDataView more, IEstimator<ITransformer> pipeline)
    {
        var (split, other) = (context.Data.TrainTestSplit(all), context.Data.TrainTestSplit(more));
        var first = pipeline.Fit(other.TrainSet);
        Console.WriteLine(context.BinaryClassification.Evaluate(first.Transform(other.TestSet)).Accuracy);
        var second = pipeline.Fit({|PRM5001:split.TestSet|});
        Console.WriteLine(context.BinaryClassification.Evaluate(second.Transform(split.TrainSet)).Accuracy);
    }
}

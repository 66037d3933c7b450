using System;
using Microsoft.ML;

namespace Example;

public sealed class BothParts(MLContext context)
{
    /// <summary>Inside the method nobody knows which part it is.</summary>
    public void Run(IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all);
        var model = TrainOnRows(pipeline, split.TrainSet);
        model = TrainOnRows(pipeline, {|PRM5001:split.TestSet|});
        Console.WriteLine(context.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
    }

    private static ITransformer TrainOnRows(IEstimator<ITransformer> pipeline, IDataView rows) => pipeline.Fit(rows);
}

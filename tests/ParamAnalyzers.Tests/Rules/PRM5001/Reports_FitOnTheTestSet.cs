using System;
using Microsoft.ML;
using Microsoft.ML.Data;

public class Row
{
    public float Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = new float[2];
}

public static class Program
{
    public static void Main()
    {
        var context = new MLContext(seed: 1);
        var data = context.Data.LoadFromTextFile<Row>("rows.csv", separatorChar: ',');
        var split = context.Data.TrainTestSplit(data, testFraction: 0.2, seed: 1);
        var pipeline = context.Transforms.NormalizeMinMax("Features")
            .Append(context.Regression.Trainers.{|PRM1009:Sdca|}());

        var model = pipeline.Fit({|PRM5001:split.TestSet|});
        var metrics = context.Regression.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine(metrics.RSquared);
    }
}

using System;
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example;

public sealed class Ticket
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Label { get; set; }
}

public static class RateChosenOnTheTestFile
{
    public static float Run(string trainPath, string testPath)
    {
        var context = new MLContext(seed: 1);
        var columns = new[] { new TextLoader.Column("Label", DataKind.Single, 1), new TextLoader.Column("Features", DataKind.Single, 0) };
        var trainView = context.Data.LoadFromTextFile(trainPath, columns, hasHeader: true);
        var testView = context.Data.LoadFromTextFile(testPath, columns, hasHeader: true);

        var bestRate = 0f;
        var lowest = double.MaxValue;
        foreach (var rate in new[] { 0.01f, 0.1f, 0.5f })
        {
            var candidate = context.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(trainView);
            var metrics = context.Regression.Evaluate({|PRM5003:candidate.Transform(testView)|});
            if (metrics.MeanAbsoluteError < lowest)
            {
                lowest = metrics.MeanAbsoluteError;
                bestRate = rate;
            }
        }

        return bestRate;
    }

    public static float RunWithValidation(string trainPath, string validationPath, string testPath)
    {
        var context = new MLContext(seed: 1);
        var trainView = context.Data.LoadFromTextFile<Ticket>(trainPath);
        var validationView = context.Data.LoadFromTextFile<Ticket>(validationPath);
        var testView = context.Data.LoadFromTextFile<Ticket>(testPath);
        var bestRate = 0f;
        var lowest = double.MaxValue;
        foreach (var rate in new[] { 0.01f, 0.1f, 0.5f })
        {
            var candidate = context.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(trainView);
            var metrics = context.Regression.Evaluate(candidate.Transform(validationView));
            if (metrics.MeanAbsoluteError < lowest)
            {
                lowest = metrics.MeanAbsoluteError;
                bestRate = rate;
            }
        }

        var chosen = context.Regression.Trainers.OnlineGradientDescent(learningRate: bestRate).Fit(trainView);
        Console.WriteLine(context.Regression.Evaluate(chosen.Transform(testView)).RSquared);
        return bestRate;
    }

    /// <summary>Every candidate is reported, none is chosen.</summary>
    public static void Report(string trainPath, string testPath)
    {
        var context = new MLContext(seed: 1);
        var trainView = context.Data.LoadFromTextFile<Ticket>(trainPath);
        var testView = context.Data.LoadFromTextFile<Ticket>(testPath);
        foreach (var rate in new List<float> { 0.01f, 0.1f, 0.5f })
        {
            var candidate = context.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(trainView);
            Console.WriteLine(context.Regression.Evaluate(candidate.Transform(testView)).RSquared);
        }
    }
}

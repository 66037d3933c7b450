using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Example;

public static class TwoFolds
{
    /// <summary>Each half is the test of the other.</summary>
    public static double InOneVariable(MLContext context, IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all, 0.5);
        var (train, test) = (split.TrainSet, split.TestSet);
        var first = context.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test)).Accuracy;
        (train, test) = (test, train);
        var second = context.BinaryClassification.Evaluate(pipeline.Fit(train).Transform(test)).Accuracy;
        return (first + second) / 2;
    }

    public static double ByAHelper(MLContext context, IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all, 0.5);
        var first = BuildAndTrainModel(pipeline, split.TrainSet);
        var second = BuildAndTrainModel(pipeline, split.TestSet);
        return context.BinaryClassification.Evaluate(first.Transform(split.TestSet)).Accuracy + context.BinaryClassification.Evaluate(second.Transform(split.TrainSet)).Accuracy;
    }

    public static ITransformer BuildAndTrainModel(IEstimator<ITransformer> pipeline, IDataView rows) => pipeline.Fit(rows);

    /// <summary>The right side is read before the left side is written.</summary>
    public static ITransformer Rotated(MLContext context, IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all);
        IDataView part = split.TrainSet, previous = all;
        (part, previous) = (split.TestSet, part);
        var model = pipeline.Fit(previous);
        Console.WriteLine(context.BinaryClassification.Evaluate(model.Transform(part)).Accuracy);
        return model;
    }

    public static double OfThePartsThemselves(MLContext context, IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all, 0.5);
        var first = context.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).Accuracy;
        var second = context.BinaryClassification.Evaluate(pipeline.Fit(split.TestSet).Transform(split.TrainSet)).Accuracy;
        return (first + second) / 2;
    }
}

public static class Jumps
{
    public static ITransformer Jumped(MLContext context, IDataView all, IEstimator<ITransformer> pipeline, bool isSmall)
    {
        var split = context.Data.TrainTestSplit(all);
        var data = split.TrainSet;
        if (isSmall)
        {
            goto fit;
        }

        data = split.TestSet;
    fit:
        return pipeline.Fit(data);
    }
}

public sealed class Reports(MLContext context, IDataView history)
{
    public void Run(IDataView all, IEstimator<ITransformer> pipeline)
    {
        var split = context.Data.TrainTestSplit(all);
        var model = pipeline.Fit(split.TrainSet);
        PrintTrainingSummary(split.TestSet);
        var checkedModel = BuildAndTrainOnHistory(pipeline, split.TestSet);
        Console.WriteLine(context.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy);
        Console.WriteLine(context.BinaryClassification.Evaluate(checkedModel.Transform(split.TestSet)).Accuracy);
    }

    /// <summary>What is fitted for a printout is measured by nobody.</summary>
    public void PrintTrainingSummary(IDataView rows)
    {
        var components = context.Transforms.ProjectToPrincipalComponents("Two", "Features", rank: 2, seed: 1).Fit(rows);
        Console.WriteLine(components.Transform(rows).Schema.Count);
    }

    /// <summary>The parameter holds other rows when the model is fitted.</summary>
    public ITransformer BuildAndTrainOnHistory(IEstimator<ITransformer> pipeline, IDataView rows)
    {
        Console.WriteLine(rows.Schema.Count);
        rows = history;
        return pipeline.Fit(rows);
    }
}

public sealed class OnlineNet(double learningRate)
{
    private readonly double[] _weights = new double[3];

    public void Fit(double[][] x, double[] y)
    {
        Array.Clear(_weights);
        PartialFit(x, y);
    }

    public void PartialFit(double[][] x, double[] y)
    {
        for (var row = 0; row < x.Length; row++)
        {
            var error = y[row] - Predict(x[row]);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += learningRate * error * x[row][j];
            }
        }
    }

    public double Predict(double[] x) => _weights.Zip(x, (weight, value) => weight * value).Sum();

    public double Error(double[][] x, double[] y) => x.Zip(y, (row, target) => Math.Abs(target - Predict(row))).Average();
}

public static class Adaptation
{
    /// <summary>It goes on learning from the head and is measured on the tail.</summary>
    public static double OnTheTail(OnlineNet net, double[][] x, double[] y)
    {
        var (trainX, testX) = (x[..700], x[700..]);
        net.Fit(trainX, y[..700]);
        net.PartialFit(testX[..100], y[700..800]);
        return net.Error(testX[100..], y[800..]);
    }

    /// <summary>The predictions before are what counts; the number after says how far the net has come.</summary>
    public static double PredictedBefore(OnlineNet net, double[][] x, double[] y)
    {
        var (trainX, testX) = (x[..700], x[700..]);
        net.Fit(trainX, y[..700]);
        var sum = 0.0;
        for (var i = 0; i < testX.Length; i++)
        {
            sum += Math.Abs(y[700 + i] - net.Predict(testX[i]));
        }

        net.PartialFit(testX, y[700..]);
        Console.WriteLine($"afterwards {net.Error(testX, y[700..])}");
        return sum / testX.Length;
    }

    public static double OnEachWindow(OnlineNet net, double[][] x, double[] y)
    {
        var (trainX, testX) = (x[..700], x[700..]);
        net.Fit(trainX, y[..700]);
        var errors = new List<double>();
        for (var start = 0; start + 20 < testX.Length; start += 10)
        {
            net.PartialFit(testX[start..(start + 10)], y[(700 + start)..(710 + start)]);
            errors.Add(net.Error(testX[(start + 10)..(start + 20)], y[(710 + start)..(720 + start)]));
        }

        return errors.Average();
    }
}

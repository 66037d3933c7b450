using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Example;

public static class Curves
{
    /// <summary>A trainer is made and fitted in each round, and a number is kept.</summary>
    public static Dictionary<float, double> OfPenalties(MLContext context, IDataView rows, float[] penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var curve = new Dictionary<float, double>();
        foreach (var penalty in penalties)
        {
            options.L2Regularization = penalty;
            curve[penalty] = Bias(context.Regression.Trainers.OnlineGradientDescent(options), rows);
        }

        return curve;
    }

    /// <summary>One slot, and its trainer is fitted before the next one comes.</summary>
    public static void InOneSlot(MLContext context, IDataView rows, float[] penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var current = new Dictionary<string, OnlineGradientDescentTrainer>();
        foreach (var penalty in penalties)
        {
            options.L2Regularization = penalty;
            current["linear"] = context.Regression.Trainers.OnlineGradientDescent(options);
            System.Console.WriteLine(Bias(current["linear"], rows));
        }
    }

    /// <summary>Each is fitted before the options change again.</summary>
    public static Dictionary<float, LinearRegressionModelParameters> FittedFromTheTable(MLContext context, IDataView rows, float[] penalties)
    {
        var options = new OnlineGradientDescentTrainer.Options { Shuffle = false };
        var trainers = new Dictionary<float, OnlineGradientDescentTrainer>();
        var models = new Dictionary<float, LinearRegressionModelParameters>();
        foreach (var penalty in penalties)
        {
            options.L2Regularization = penalty;
            trainers[penalty] = context.Regression.Trainers.OnlineGradientDescent(options);
            models[penalty] = trainers[penalty].Fit(rows).Model;
        }

        return models;
    }

    private static double Bias(OnlineGradientDescentTrainer trainer, IDataView rows) => trainer.Fit(rows).Model.Bias;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record RowSplit(double[] Train, double[] Validation, double[] Test);

public sealed class MeanModel
{
    private double _mean;

    public void Fit(double[] rows) => _mean = rows.Average();

    public double Predict(double row) => _mean;
}

/// <summary>Tells how the error changes with the number of rows; nothing is chosen.</summary>
public sealed class LearningCurve
{
    public List<double> Calculate(double[] train, double[] validation)
    {
        if (train.Length < validation.Length)
        {
            throw new ArgumentException("Too few rows.", nameof(train));
        }

        var errors = new List<double>();
        for (var share = 0.1; share <= 1; share += 0.1)
        {
            var model = new MeanModel();
            model.Fit(train.Take((int)(train.Length * share)).ToArray());
            errors.Add(validation.Average(row => Math.Abs(model.Predict(row) - row)));
        }

        return errors;
    }
}

public static class Lab
{
    public static List<double> Curve(RowSplit rows) => new LearningCurve().Calculate(rows.Train, rows.Test);

    /// <summary>The validation part chooses, and the test part measures once.</summary>
    public static double Choose(RowSplit rows, double[] shares)
    {
        var (best, lowest) = (default(MeanModel), double.PositiveInfinity);
        foreach (var share in shares)
        {
            var model = new MeanModel();
            model.Fit(rows.Train.Take((int)(rows.Train.Length * share)).ToArray());
            var error = Error(model, rows.Validation);
            if (error >= lowest)
            {
                continue;
            }

            (best, lowest) = (model, error);
        }

        return Error(best!, rows.Test);
    }

    private static double Error(MeanModel model, double[] rows) => rows.Average(row => Math.Abs(model.Predict(row) - row));
}

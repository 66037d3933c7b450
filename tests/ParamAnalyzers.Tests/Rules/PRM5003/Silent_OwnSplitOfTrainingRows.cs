using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Ridge
{
    private readonly double _penalty;
    private double[] _weights = Array.Empty<double>();

    public Ridge(double penalty) => _penalty = penalty;

    public void Fit(double[][] rows, double[] targets)
    {
        var weights = new double[rows[0].Length];
        for (var row = 0; row < rows.Length; row++)
        {
            weights[0] += targets[row] * rows[row][0] / (1 + _penalty);
        }

        _weights = weights;
    }

    public double Predict(double[] row)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return row[0] * _weights[0];
    }
}

public static class Rows
{
    public static (double[][] XTrain, double[] YTrain, double[][] XTest, double[] YTest) TrainTestSplit(double[][] xs, double[] ys, double share)
    {
        var count = (int)(xs.Length * share);
        return (xs[..count], ys[..count], xs[count..], ys[count..]);
    }

    public static (double[][] Train, double[][] Test) Split(this double[][] rows, double share) => (rows[..(int)(rows.Length * share)], rows[(int)(rows.Length * share)..]);

    public static double Rmse(Ridge model, double[][] xs, double[] ys) => Math.Sqrt(xs.Select((x, row) => model.Predict(x) - ys[row]).Average(error => error * error));
}

public sealed class Reporting
{
    private double _slope;
    private bool _isFitted;

    /// <summary>The other rows only show how it goes.</summary>
    public void Fit(double[] xs, double[] ys, double[] xsVal, double[] ysVal)
    {
        for (var row = 0; row < xs.Length; row++)
        {
            _slope += xs[row] * ys[row] / xs.Length;
            Console.WriteLine(xsVal.Zip(ysVal, (x, y) => Math.Abs(y - x * _slope)).Average());
        }

        _isFitted = true;
    }

    public double Predict(double x)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return x * _slope;
    }
}

public static class Study
{
    public static double Reports(double[] xs, double[] ys, int count)
    {
        var (xTrain, yTrain) = (xs.Take(count).ToArray(), ys.Take(count).ToArray());
        var (xTest, yTest) = (xs.Skip(count).ToArray(), ys.Skip(count).ToArray());
        var model = new Reporting();
        model.Fit(xTrain, yTrain, xTest, yTest);
        return xTest.Zip(yTest, (x, y) => Math.Abs(model.Predict(x) - y)).Average();
    }

    /// <summary>The second split is one of rows that are left for training.</summary>
    public static double Twice(double[][] rows, double[] ys)
    {
        var (rest, test) = rows.Split(0.8);
        var (fit, inner) = rest.Split(0.75);
        var best = new[] { 0.01, 0.1, 1 }.MinBy(penalty =>
        {
            var model = new Ridge(penalty);
            model.Fit(fit, ys);
            return Rows.Rmse(model, inner, ys);
        });
        var chosen = new Ridge(best);
        chosen.Fit(rest, ys);
        return Rows.Rmse(chosen, test, ys);
    }

    /// <summary>The rows for training are split once more, and the second part chooses.</summary>
    public static double Choose(double[][] xs, double[] ys)
    {
        var (xTrain, yTrain, xTest, yTest) = Rows.TrainTestSplit(xs, ys, 0.8);
        var inner = Rows.TrainTestSplit(xTrain, yTrain, 0.8);
        Ridge? best = null;
        var lowest = double.PositiveInfinity;
        foreach (var penalty in new[] { 0.01, 0.1, 1 })
        {
            var model = new Ridge(penalty);
            model.Fit(inner.XTrain, inner.YTrain);
            var error = Rows.Rmse(model, inner.XTest, inner.YTest);
            if (error < lowest)
            {
                lowest = error;
                best = model;
            }
        }

        return Rows.Rmse(best!, xTest, yTest);
    }

    public static double Validate(double[][] xs, double[] ys)
    {
        var (xTrain, yTrain, xValidation, yValidation) = Rows.TrainTestSplit(xs, ys, 0.8);
        return new[] { 0.01, 0.1, 1 }.Min(penalty =>
        {
            var model = new Ridge(penalty);
            model.Fit(xTrain, yTrain);
            return Rows.Rmse(model, xValidation, yValidation);
        });
    }
}

using System;
using System.Collections.Generic;

namespace Example;

public sealed class Line
{
    private double _weight;

    public void Fit(double[][] x, double[] y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            _weight += (y[i] - Predict(x[i])) / x.Length;
        }
    }

    public double Predict(double[] x) => _weight * x[0];
}

public sealed class Filter
{
    private readonly double[] _taps = { 0 };

    public void Train(double[][] x, double[] y) => _taps[0] += y[0] - Predict(x[0]);

    public double Predict(double[] x) => _taps[0] * x[0];

    public void CopyFrom(Filter other) => Array.Copy(other._taps, _taps, 1);
}

/// <summary>Loops that end by a score on test rows, and choose nothing by it.</summary>
public static class Studies
{
    /// <summary>A learning curve: each round trains a line of its own.</summary>
    public static int LearningCurve(double[][] trainX, double[] trainY, double[][] testX, double[] testY)
    {
        var rows = 10;
        var last = double.MaxValue;
        while (rows < trainX.Length)
        {
            var line = new Line();
            line.Fit(trainX[..rows], trainY[..rows]);
            var error = ErrorOf(line, testX, testY);
            if (error > last)
            {
                break;
            }

            last = error;
            rows += 10;
        }

        return rows;
    }

    /// <summary>All epochs run; only what is printed differs.</summary>
    public static void Show(Line line, double[][] trainX, double[] trainY, double[][] testX, double[] testY)
    {
        var shown = double.MaxValue;
        for (var epoch = 0; epoch < 100; epoch++)
        {
            line.Fit(trainX, trainY);
            var error = ErrorOf(line, testX, testY);
            if (error >= shown)
            {
                foreach (var row in testX)
                {
                    if (line.Predict(row) > 1)
                    {
                        Console.WriteLine(row[0]);
                        break;
                    }
                }

                continue;
            }

            Console.WriteLine($"{epoch}: {error}");
            shown = error;
        }
    }

    /// <summary>How many rounds of noise it takes until it does not get worse any more.</summary>
    public static int Breakdown(Line line, double[][] trainX, double[] trainY, double[][] testX, double[] testY)
    {
        var (rounds, worst) = (0, 0.0);
        while (true)
        {
            line.Fit(trainX, trainY);
            var error = ErrorOf(line, testX, testY);
            if (error < worst)
            {
                break;
            }

            worst = error;
            rounds++;
        }

        return rounds;
    }

    /// <summary>Two copies of one filter; neither is a set of rows.</summary>
    public static void Run(Filter trainFilter, Filter testFilter, double[][] x, double[] y, double[][] validationX, double[] validationY)
    {
        var lowest = double.MaxValue;
        for (var epoch = 0; epoch < 100; epoch++)
        {
            trainFilter.Train(x, y);
            testFilter.CopyFrom(trainFilter);
            var error = ErrorOf(testFilter, validationX, validationY);
            if (error > lowest)
            {
                break;
            }

            lowest = error;
        }
    }

    private static double ErrorOf(Line line, double[][] x, double[] y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += Math.Abs(y[i] - line.Predict(x[i]));
        }

        return sum / x.Length;
    }

    private static double ErrorOf(Filter filter, double[][] x, double[] y) => Math.Abs(y[0] - filter.Predict(x[0]));
}

using System;
using System.Linq;

namespace Example;

public sealed class MeanLine
{
    private double _slope;

    public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / x.Sum(a => a * a);

    public double Predict(double x) => _slope * x;
}

public static class Lab
{
    /// <summary>The text says on which rows it was measured.</summary>
    public static MeanLine Told(double[] x, double[] y)
    {
        var line = new MeanLine();
        line.Fit(x, y);
        Console.WriteLine($"error on the training rows: {MeanError(line, x, y):F3}");
        return line;
    }

    /// <summary>So does the name.</summary>
    public static double Named(double[] x, double[] y)
    {
        var line = new MeanLine();
        line.Fit(x, y);
        var trainingError = MeanError(line, x, y);
        return trainingError;
    }

    private static double MeanError(MeanLine line, double[] x, double[] y) => x.Select((value, i) => Math.Abs(line.Predict(value) - y[i])).Average();
}

/// <summary>Beside the error of the test rows.</summary>
public static class BothParts
{
    public static (double Known, double Unseen) Run(double[] x, double[] y, double[] testX, double[] testY)
    {
        var line = new MeanLine();
        line.Fit(x, y);
        return (MeanError(line, x, y), MeanError(line, testX, testY));
    }

    private static double MeanError(MeanLine line, double[] x, double[] y) => x.Select((value, i) => Math.Abs(line.Predict(value) - y[i])).Average();
}

/// <summary>How training goes on is watched round by round.</summary>
public static class Watched
{
    public static void Run(double[] x, double[] y)
    {
        var line = new MeanLine();
        for (var round = 0; round < x.Length; round++)
        {
            line.Fit(x, y);
            Console.WriteLine(MeanError(line, x, y));
        }
    }

    private static double MeanError(MeanLine line, double[] x, double[] y) => x.Select((value, i) => Math.Abs(line.Predict(value) - y[i])).Average();
}

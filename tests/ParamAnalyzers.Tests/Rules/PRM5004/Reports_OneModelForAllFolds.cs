using System;
using System.Collections.Generic;

public class Network
{
    private readonly double[] _weights = new double[3];

    public void Train(double[][] x, double[] y) => _weights[0] += y[0] * x[0][0];

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class CrossValidation
{
    public static double Run(List<(double[][] X, double[] Y)> folds)
    {
        var network = new Network();
        var total = 0.0;
        foreach (var fold in folds)
        {
            network.Train({|PRM5004:fold.X|}, fold.Y);
            total += network.Predict(fold.X[0]);
        }

        return total;
    }

    public static void Counted(double[][][] x, double[][] y, int folds)
    {
        var network = new Network();
        for (var k = 0; k < folds; k++)
        {
            network.Train({|PRM5004:x[k]|}, y[k]);
            Console.WriteLine(network.Predict(x[k][0]));
        }
    }
}

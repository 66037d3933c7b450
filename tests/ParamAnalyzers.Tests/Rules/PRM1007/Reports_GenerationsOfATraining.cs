using System;
using System.Linq;

public sealed class Evolved
{
    private double[]? _weights;

    public void Train(double[][] rows, double[] targets)
    {
        var generation = 0;
        var weights = new double[rows[0].Length];
        while (true)
        {
            var random = {|PRM1007:new Random(42)|};
            var child = weights.Select(weight => weight + random.NextDouble() - 0.5).ToArray();
            weights = Error(child, rows, targets) < Error(weights, rows, targets) ? child : weights;
            generation++;
            if (generation > rows.Length)
            {
                _weights = weights;
                return;
            }
        }
    }

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Train it first.") : row.Zip(_weights, (value, weight) => value * weight).Sum();

    private static double Error(double[] weights, double[][] rows, double[] targets) => rows.Zip(targets, (row, target) => Math.Abs(target - (row[0] * weights[0]))).Sum();
}

using System;
using System.IO;
using System.Linq;

internal sealed class Fitted
{
    private readonly double _learningRate;
    private double[]? _weights;

    public Fitted(double learningRate) => _learningRate = learningRate;

    public void Train(double[][] rows, double[] targets)
    {
        var weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] += _learningRate * (targets[i] - Answer(weights, rows[i])) * rows[i][j];
            }
        }

        _weights = weights;
        SaveResults("results.txt");
    }

    public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

    private void SaveResults(string path)
    {
        var random = new Random();
        File.WriteAllLines(path, Enumerable.Range(0, 100).Select(_ => new[] { random.NextDouble() }).Select(row => $"{row[0]} {Answer(_weights!, row)}"));
    }

    private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
}

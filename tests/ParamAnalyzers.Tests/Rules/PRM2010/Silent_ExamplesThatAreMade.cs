using System;
using System.Linq;

internal sealed class Curve
{
    private readonly double _learningRate;
    private readonly int _epochs;
    private double[]? _weights;

    public Curve(double learningRate, int epochs) => (_learningRate, _epochs) = (learningRate, epochs);

    public void Train(double[] targets)
    {
        var weights = new double[2];
        double cullPopulation = 50;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            for (var i = 0; i < 5000; i++)
            {
                Step(weights, new[] { Math.Sin(i), Math.Sin(i + 1) }, targets[epoch % targets.Length]);
            }
        }

        _weights = weights;
    }

    public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

    private void Step(double[] weights, double[] row, double target)
    {
        var error = target - Answer(weights, row);
        for (var j = 0; j < weights.Length; j++)
        {
            weights[j] += _learningRate * error * row[j];
        }
    }

    private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
}

/// <summary>What is shown, and how far a search goes back, are no rates of learning.</summary>
internal sealed class Shown
{
    private readonly double _learningRate;
    private double[]? _weights;

    public Shown(double learningRate) => _learningRate = learningRate;

    public void Train(double[][] rows, double[] targets)
    {
        var weights = new double[rows[0].Length];
        var (hitRate, alpha) = (0.0, 1.0);
        for (var i = 0; i < rows.Length; i++)
        {
            var error = targets[i] - Answer(weights, rows[i]);
            hitRate *= 0.99;
            hitRate += Math.Abs(error) < _learningRate ? 0.01 : 0;
            alpha *= 0.85;
            Console.WriteLine($"{hitRate:F2} {alpha:F2}");
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] += _learningRate * error * rows[i][j];
            }
        }

        _weights = weights;
    }

    public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

    private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
}

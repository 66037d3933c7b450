using System;
using System.Linq;

internal sealed class Layer
{
    public double[] weights = new double[4];
    public double[] costs = new double[4];

    public double Predict(double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
}

public sealed class Nudger
{
    private readonly Layer _layer = new();

    public void GradientTrain(double[][] rows, double learningRate)
    {
        const double nudge = 0.0001;
        var cost = rows.Average(row => _layer.Predict(row));
        for (var j = 0; j < _layer.weights.Length; j++)
        {
            _layer.weights[j] += nudge;
            _layer.costs[j] = (rows.Average(row => _layer.Predict(row)) - cost) / nudge;
            _layer.weights[j] -= nudge;
        }

        for (var j = 0; j < _layer.weights.Length; j++)
        {
            _layer.weights[j] -= learningRate * _layer.costs[j];
        }
    }
}

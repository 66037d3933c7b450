using System;
using System.Linq;

public sealed class Layer
{
    internal double[,] Numbers { get; } = new double[2, 2];

    internal double[] Pass(double[] row) => row.Select((x, i) => x * Numbers[i, 0]).ToArray();
}

public sealed class NeuralNetwork
{
    private readonly Layer[] _layers = { new(), new() };

    public double[][,] {|PRM3003:Weights|}
    {
        get => _layers.Select(layer => layer.Numbers).ToArray();
        set
        {
            for (var i = 0; i < value.Length; i++)
            {
                Array.Copy(value[i], _layers[i].Numbers, value[i].Length);
            }
        }
    }

    public double[] FeedForward(double[] row) => _layers.Aggregate(row, (passed, layer) => layer.Pass(passed));

    public void StochasticGradientDescent(double[][] rows, double[][] targets, double learningRate)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var error = targets[i][0] - FeedForward(rows[i])[0];
            foreach (var layer in _layers)
            {
                layer.Numbers[0, 0] += learningRate * error * rows[i][0];
            }
        }
    }
}

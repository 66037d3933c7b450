using System;

namespace Example;

/// <summary>The constructor makes the weights, by way of a method that training calls as well to start anew.</summary>
public sealed class WarmNetwork
{
    private readonly int _inputs;
    private double[] _weights = null!;

    public WarmNetwork(int inputs)
    {
        _inputs = inputs;
        Reset();
    }

    public void Train(double[][] rows, double[] targets)
    {
        Reset();
        for (var i = 0; i < rows.Length; i++)
        {
            _weights[0] += targets[i] - Predict(rows[i]);
        }
    }

    public double Predict(double[] row) => _weights[0] * row[0];

    private void Reset() => InitializeWeights(new Random(3));

    private void InitializeWeights(Random random)
    {
        _weights = new double[_inputs];
        for (var i = 0; i < _inputs; i++)
        {
            _weights[i] = random.NextDouble();
        }
    }
}

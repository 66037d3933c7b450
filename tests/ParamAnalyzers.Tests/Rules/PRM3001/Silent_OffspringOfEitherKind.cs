using System;

namespace Example;

/// <summary>A layer that is trained, and that makes mutated ones: what it writes to is new, whichever constructor made it.</summary>
public sealed class DenseLayer
{
    private readonly DenseLayer? _before;
    private readonly double[][] _weights;
    private readonly double[] _biases;

    public DenseLayer(int inputs, int neurons)
    {
        _weights = new double[neurons][];
        _biases = new double[neurons];
        for (var i = 0; i < neurons; i++)
        {
            _weights[i] = new double[inputs];
        }
    }

    public DenseLayer(DenseLayer before, int neurons)
        : this(before._biases.Length, neurons) => _before = before;

    public void Train(double[] input, double[] target, double rate)
    {
        var output = Predict(input);
        for (var i = 0; i < _biases.Length; i++)
        {
            _biases[i] += rate * (target[i] - output[i]);
        }
    }

    public double[] Predict(double[] input)
    {
        var output = new double[_biases.Length];
        for (var i = 0; i < output.Length; i++)
        {
            output[i] = _biases[i] + (_weights[i][0] * input[0]);
        }

        return _before is null ? output : _before.Predict(output);
    }

    public DenseLayer ProduceOffspring(DenseLayer? before, Random random)
    {
        var offspring = before == null ? new DenseLayer(_weights[0].Length, _biases.Length) : new DenseLayer(before, _biases.Length);
        for (var i = 0; i < _biases.Length; i++)
        {
            offspring._biases[i] = _biases[i] * (1 + random.NextDouble());
            offspring._weights[i][0] = _weights[i][0] * (1 + random.NextDouble());
        }

        return offspring;
    }

    public DenseLayer Grow(int kind)
    {
        var grown = kind switch
        {
            0 => new DenseLayer(_weights[0].Length, _biases.Length + 1),
            1 => new DenseLayer(this, _biases.Length),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        grown._biases[0] = _biases[0];
        return grown;
    }
}

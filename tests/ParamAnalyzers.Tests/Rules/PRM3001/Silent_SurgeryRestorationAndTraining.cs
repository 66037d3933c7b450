using System;
using System.IO;

public class Perceptron
{
    private double[] _weights = new double[2];
    private double _bias;

    public Perceptron()
    {
        Randomize(new Random(1));
    }

    public double[] {|PRM3003:Weights|}
    {
        get => _weights;
        set => _weights = value;
    }

    public void Randomize(Random random)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = random.NextDouble();
        }
    }

    public void Fit(double[][] inputs, double[] targets)
    {
        for (var row = 0; row < inputs.Length; row++)
        {
            Step(inputs[row], targets[row]);
        }
    }

    public double Predict(double[] input) => _weights[0] * input[0] + _bias;

    public void Reset() => Array.Clear(_weights, 0, _weights.Length);

    public void Prune(double threshold)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            if (Math.Abs(_weights[i]) < threshold)
            {
                _weights[i] = 0;
            }
        }
    }

    public void Load(BinaryReader reader)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = reader.ReadDouble();
        }

        _bias = reader.ReadDouble();
    }

    public void Assume(double[] weights) => _weights = weights;

    public void Resize(int inputs) => _weights = new double[inputs];

    public Perceptron Clone() => new Perceptron { _weights = (double[])_weights.Clone(), _bias = _bias };

    private void Step(double[] input, double target)
    {
        var error = target - Predict(input);
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += {|PRM2010:0.1|} * error * input[i];
        }

        _bias += error;
    }
}

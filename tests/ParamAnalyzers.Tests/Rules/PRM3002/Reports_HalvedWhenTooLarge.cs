using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Perceptron
{
    private readonly List<double> _weights;
    private readonly int _epochs;
    private double[]? _scaled;

    public Perceptron(int inputs, int epochs)
    {
        _weights = new List<double>(new double[inputs]);
        _epochs = epochs;
    }

    public void Train(double[][] rows, int[] labels)
    {
        for (var i = 0; i < _weights.Count; i++)
        {
            _weights[i] = 0;
        }

        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                for (var i = 0; i < _weights.Count; i++)
                {
                    _weights[i] += (labels[row] - 0.5) * rows[row][i];
                }
            }
        }
    }

    public double Predict(double[] features)
    {
        if (_weights.Max(weight => Math.Abs(weight)) > 1000)
        {
            for (var i = 0; i < _weights.Count; i++)
            {
                {|PRM3002:_weights|}[i] /= 2;
            }
        }

        // Made when it is first needed, and learned from nothing.
        if (_scaled == null)
        {
            _scaled = new double[features.Length];
        }

        for (var i = 0; i < features.Length; i++)
        {
            _scaled[i] = features[i] * _weights[i];
        }

        return _scaled.Sum();
    }
}

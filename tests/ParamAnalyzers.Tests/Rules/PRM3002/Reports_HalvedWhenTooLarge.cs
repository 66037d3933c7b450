using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Perceptron
{
    private readonly List<double> _weights;
    private readonly int _epochs;
    private double[]? _scaled;
    private double[]? _norms;
    private double _bias;

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

        _bias = 0;
        _norms = null;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                for (var i = 0; i < _weights.Count; i++)
                {
                    _weights[i] += (labels[row] - 0.5) * rows[row][i];
                }

                _bias += labels[row] - 0.5;
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

        if (_bias > 1000)
        {
            {|PRM3002:_bias|} /= 2;
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

        if (_norms == null)
        {
            _norms = new double[1];
            for (var i = 0; i < _weights.Count; i++)
            {
                _norms[0] += _weights[i] * _weights[i];
            }
        }

        return (_scaled.Sum() + _bias) / _norms[0];
    }
}

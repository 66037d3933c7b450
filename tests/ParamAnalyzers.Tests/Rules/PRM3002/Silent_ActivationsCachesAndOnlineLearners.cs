using System;
using System.Linq;

public class Layer
{
    private readonly double[] _weights = new double[4];
    private readonly double[] _activations = new double[4];
    private double[]? _cholesky;
    private double[] _rows = new double[0];
    private double _last;

    public double[] Forward(double[] inputs)
    {
        for (var i = 0; i < 4; i++)
        {
            _activations[i] = inputs[i] * _weights[i];
        }

        _last = inputs[0];
        return _activations;
    }

    public void Backward(double[] deltas)
    {
        for (var i = 0; i < 4; i++)
        {
            _weights[i] -= deltas[i] * _activations[i] * _last;
            _activations[i] = 0;
        }

        _cholesky = null;
        _rows = deltas.ToArray();
    }

    public double Score(double[] row)
    {
        if (_cholesky == null)
        {
            _cholesky = _rows.Select(Math.Sqrt).ToArray();
            for (var i = 0; i < row.Length; i++)
            {
                _cholesky[i] = row[i];
            }
        }

        var old = _weights[0];
        _weights[0] = old + row[0];
        var score = _cholesky[0] * _weights[0];
        _weights[0] = old;
        return score;
    }
}

public class Analysis
{
    private double[] _means = new double[0];

    public double Mean => _means[0];

    public void Learn(double[] values) => _means = values;

    public double Score(double value) => value - _means[0];

    // How an older library trains.
    public void Compute(int components) => _means = new double[components].Select(x => x + 1).ToArray();
}

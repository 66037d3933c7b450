using System;
using System.IO;
using System.Linq;

public sealed class Perceptron
{
    private readonly Random _random;
    private readonly double _rate;
    private double[] _weights = Array.Empty<double>();

    public Perceptron(double rate)
    {
        _rate = rate;
        _random = new Random(DateTime.Today.Millisecond);
    }

    public void Fit(double[][] rows, double[] targets)
    {
        _weights = rows[0].Select(_ => _random.NextDouble()).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += _rate * targets[i] * rows[i][j];
            }
        }
    }

    public double Predict(double[] row) => _weights.Length == 0 ? throw new InvalidOperationException("Fit first.") : _weights.Zip(row, (w, x) => w * x).Sum();
}

public sealed class RestoredNetwork
{
    private double[] _weights;

    public RestoredNetwork(string path)
    {
        var random = new Random(DateTime.Now.Millisecond);
        _weights = File.ReadLines(path).Select(double.Parse).ToArray();
    }

    public void Train(double[][] rows, double rate) => _weights = _weights.Select((w, j) => w + (rate * rows[0][j])).ToArray();

    public double Predict(double[] row) => _weights.Zip(row, (w, x) => w * x).Sum();
}

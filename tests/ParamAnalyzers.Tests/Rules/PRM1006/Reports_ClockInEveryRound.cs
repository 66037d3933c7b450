using System;
using System.Linq;

public sealed class Perceptron
{
    private readonly double _rate;
    private double[] _weights = Array.Empty<double>();

    public Perceptron(double rate) => _rate = rate;

    public void Fit(double[][] rows, double[] targets)
    {
        _weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var random = {|PRM1006:new Random(DateTime.Now.Millisecond)|};
            var picked = random.Next(rows.Length);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += _rate * targets[picked] * rows[picked][j];
            }
        }
    }

    public double Predict(double[] row) => _weights.Length == 0 ? throw new InvalidOperationException("Fit first.") : _weights.Zip(row, (w, x) => w * x).Sum();
}

using System;
using System.Linq;

internal sealed class Ranking
{
    private double[] _weights = Array.Empty<double>();
    private double _norm;

    public void Fit(double[][] rows, double[] targets, double rate)
    {
        _weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var error = targets[i] - Predict(rows[i]);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += rate * error * rows[i][j];
            }
        }
    }

    public double Predict(double[] row)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit it first.");
        }

        return _weights.Zip(row, (w, x) => w * x).Sum();
    }

    public void Boost(int feature)
    {
        {|PRM3001:_weights|}[feature] = 100;
        _norm = Math.Sqrt(_weights.Sum(w => w * w));
    }

    public double ImportanceOf(int feature, double[][] rows)
    {
        {|PRM3001:_weights|}[feature] = 0;
        return rows.Average(row => row.Zip(_weights, (x, w) => x * w).Sum()) / _norm;
    }

    public void ForcePositive()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            {|PRM3001:_weights|}[i] = 1;
        }

        Console.WriteLine(_weights.Sum());
    }

    /// <summary>What is no number any more is made one again.</summary>
    public void Repair()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            if (double.IsNaN(_weights[i]))
            {
                _weights[i] = 0;
            }
        }
    }
}

using System;
using System.Linq;

namespace Example;

public sealed class Perceptron
{
    private readonly double _rate;
    private double[]? _weights;

    public Perceptron(double rate) => _rate = rate > 0 ? rate : throw new ArgumentOutOfRangeException(nameof(rate));

    /// <summary>Goes on from the weights that are there.</summary>
    public void Train(double[][] rows, int[] labels)
    {
        if (_weights == null)
        {
            _weights = new double[rows[0].Length];
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var error = labels[i] - Predict(rows[i]);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += _rate * error * rows[i][j];
            }
        }
    }

    public int Predict(double[] row) => (_weights ?? throw new InvalidOperationException("Train first.")).Zip(row, (w, v) => w * v).Sum() > 0 ? 1 : 0;
}

public static class Folds
{
    public static double Run(double[][] rows, int[] labels, double rate, int folds)
    {
        var perceptron = new Perceptron(rate);
        var right = 0;
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            perceptron.Train({|PRM5004:rows.Where((_, i) => i % folds != held).ToArray()|}, labels.Where((_, i) => i % folds != held).ToArray());
            right += rows.Where((row, i) => i % folds == held && perceptron.Predict(row) == labels[i]).Count();
        }

        return (double)right / rows.Length;
    }
}

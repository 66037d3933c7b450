using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

public sealed record LogisticRegressionOptions
{
    public double LearningRate { get; init; } = 0.1;

    public double Decay { get; init; } = 0.99;

    public int Epochs { get; init; } = 50;

    public double L2 { get; init; } = 0.001;
}

public sealed class LogisticRegression
{
    private readonly LogisticRegressionOptions _options;
    private readonly int _seed;
    private double[]? _weights;
    private double _bias;

    public LogisticRegression(LogisticRegressionOptions options, int seed)
    {
        if (options.LearningRate <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options));
        }

        _options = options;
        _seed = seed;
    }

    public bool IsTrained => _weights is not null;

    public IReadOnlyList<double> Weights => _weights is null ? Array.Empty<double>() : _weights.ToArray();

    public void Fit(double[][] x, int[] y)
    {
        var random = new Random(_seed);
        var order = Enumerable.Range(0, x.Length).ToArray();
        var weights = new double[x[0].Length];
        var bias = 0.0;
        var rate = _options.LearningRate;
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var row in order)
            {
                var error = Probability(x[row], weights, bias) - y[row];
                for (var column = 0; column < weights.Length; column++)
                {
                    weights[column] -= rate * ((error * x[row][column]) + (_options.L2 * weights[column]));
                }

                bias -= rate * error;
            }

            rate *= _options.Decay;
        }

        (_weights, _bias) = (weights, bias);
    }

    public double Predict(double[] x)
    {
        if (_weights is null)
        {
            throw new InvalidOperationException("Call Fit first.");
        }

        return Probability(x, _weights, _bias);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(_bias);
        writer.Write(_weights?.Length ?? 0);
        foreach (var weight in _weights ?? Array.Empty<double>())
        {
            writer.Write(weight);
        }
    }

    public void Load(BinaryReader reader)
    {
        _bias = reader.ReadDouble();
        _weights = Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadDouble()).ToArray();
    }

    private static double Probability(double[] x, double[] weights, double bias)
    {
        var sum = bias;
        for (var column = 0; column < weights.Length; column++)
        {
            sum += weights[column] * x[column];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}

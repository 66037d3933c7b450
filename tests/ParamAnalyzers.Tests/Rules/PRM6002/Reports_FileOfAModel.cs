using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Example;

/// <summary>The file that the nightly job leaves for the web shop.</summary>
public sealed class {|PRM6002:CreditModelFile|}
{
    public double LearningRate { get; init; }

    public int Epochs { get; init; }

    public double L2Regularization { get; init; }

    public IReadOnlyList<double> Weights { get; init; } = Array.Empty<double>();

    public double Bias { get; init; }

    public static CreditModelFile Read(string path) =>
        JsonSerializer.Deserialize<CreditModelFile>(File.ReadAllText(path))
            ?? throw new InvalidDataException($"'{path}' is empty.");

    public void WriteTo(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

/// <summary>Logistic regression on the payment history of a customer.</summary>
public sealed class CreditTrainer
{
    private readonly double _learningRate;
    private readonly double _l2Regularization;
    private readonly int _epochs;

    public CreditTrainer(double learningRate, double l2Regularization, int epochs)
    {
        _learningRate = learningRate;
        _l2Regularization = l2Regularization;
        _epochs = epochs;
    }

    public CreditModelFile Train(double[][] customers, bool[] paid)
    {
        var weights = new double[customers[0].Length];
        double bias = 0;

        for (int epoch = 0; epoch < _epochs; epoch++)
        {
            for (int i = 0; i < customers.Length; i++)
            {
                double z = bias;
                for (int j = 0; j < weights.Length; j++)
                {
                    z += weights[j] * customers[i][j];
                }

                double error = (paid[i] ? 1 : 0) - 1 / (1 + Math.Exp(-z));
                for (int j = 0; j < weights.Length; j++)
                {
                    weights[j] += _learningRate * (error * customers[i][j] - _l2Regularization * weights[j]);
                }

                bias += _learningRate * error;
            }
        }

        return new CreditModelFile
        {
            LearningRate = _learningRate,
            Epochs = _epochs,
            L2Regularization = _l2Regularization,
            Weights = Array.AsReadOnly(weights),
            Bias = bias,
        };
    }
}

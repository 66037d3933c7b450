using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public readonly record struct Example(double[] X, int Sign);

public sealed class Perceptron(int inputs)
{
    private readonly double[] _weights = new double[inputs];

    public void Fit(IEnumerable<Example> examples)
    {
        Array.Clear(_weights);
        PartialFit(examples);
    }

    public void PartialFit(IEnumerable<Example> examples)
    {
        foreach (var example in examples)
        {
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += Predict(example.X) == example.Sign ? 0 : example.Sign * example.X[j];
            }
        }
    }

    public int Predict(double[] x) => _weights.Zip(x, (weight, value) => weight * value).Sum() >= 0 ? 1 : -1;

    public double Accuracy(IReadOnlyCollection<Example> examples) => examples.Count(example => Predict(example.X) == example.Sign) / (double)examples.Count;
}

public static class ModelCard
{
    public static string Write(Perceptron perceptron, IReadOnlyList<Example> examples, int trainRows)
    {
        var train = examples.Take(trainRows).ToArray();
        var test = examples.Skip(trainRows).ToArray();
        perceptron.Fit(train);
        perceptron.PartialFit({|PRM5001:test|});
        return $"{perceptron.Accuracy(test):P1}";
    }

    public static string MeasuredBefore(Perceptron perceptron, IReadOnlyList<Example> examples, int trainRows)
    {
        var train = examples.Take(trainRows).ToArray();
        var test = examples.Skip(trainRows).ToArray();
        perceptron.Fit(train);
        var accuracy = perceptron.Accuracy(test);
        perceptron.PartialFit(test);
        return $"{accuracy:P1}";
    }
}

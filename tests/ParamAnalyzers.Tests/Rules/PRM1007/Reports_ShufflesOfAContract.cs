using System;
using System.Collections.Generic;

namespace Example;

public sealed class TrainConfig
{
    public int Epochs { get; init; } = 10;

    public int RandomSeed { get; init; } = 7;
}

/// <summary>A derived type hands out the settings, and a delegate measures: neither makes the rounds trials of their own.</summary>
public abstract class TrainerBase
{
    private readonly double[] _weights = new double[1];

    protected abstract TrainConfig TrainingConfig { get; }

    public Func<double[], double[], double> Accuracy { get; init; } = (actual, expected) => actual[0] - expected[0];

    public void Train(List<(double[] Input, double[] Target)> data)
    {
        for (var epoch = 0; epoch < TrainingConfig.Epochs; epoch++)
        {
            var random = {|PRM1007:new Random(TrainingConfig.RandomSeed)|};
            for (var i = data.Count - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (data[i], data[j]) = (data[j], data[i]);
            }

            foreach (var (input, target) in data)
            {
                _weights[0] += (target[0] - Predict(input)[0]) / data.Count;
            }

            Console.WriteLine(Accuracy(Predict(data[0].Input), data[0].Target));
        }
    }

    public double[] Predict(double[] input) => new[] { _weights[0] * input[0] };
}

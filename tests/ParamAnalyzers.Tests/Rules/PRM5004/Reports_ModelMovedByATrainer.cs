using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Sample(double[] Inputs, double Target);

public sealed class SmallNetwork(int inputs)
{
    internal double[] Output { get; } = new double[inputs];

    public double Predict(double[] row) => Output.Select((weight, i) => weight * row[i]).Sum();
}

public sealed class SgdTrainer
{
    private readonly int _epochs;
    private readonly double _learningRate;

    public SgdTrainer(int epochs, double learningRate)
    {
        _epochs = epochs > 0 ? epochs : throw new ArgumentOutOfRangeException(nameof(epochs));
        _learningRate = learningRate > 0 ? learningRate : throw new ArgumentOutOfRangeException(nameof(learningRate));
    }

    public void Train(SmallNetwork network, IReadOnlyList<Sample> samples)
    {
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var sample in samples)
            {
                Step(network, sample);
            }
        }
    }

    private void Step(SmallNetwork network, Sample sample)
    {
        var error = network.Predict(sample.Inputs) - sample.Target;
        for (var i = 0; i < sample.Inputs.Length; i++)
        {
            network.Output[i] -= _learningRate * error * sample.Inputs[i];
        }
    }
}

public static class CrossValidation
{
    public static double Score(SgdTrainer trainer, int folds, IReadOnlyList<Sample> samples)
    {
        var network = new SmallNetwork(samples[0].Inputs.Length);
        var total = 0.0;
        for (var k = 0; k < folds; k++)
        {
            var outside = samples.Where((_, i) => i % folds != k).ToList();
            var inside = samples.Where((_, i) => i % folds == k).ToList();
            trainer.Train({|PRM5004:network|}, outside);
            total += inside.Average(sample => Math.Abs(network.Predict(sample.Inputs) - sample.Target));
        }

        return total / folds;
    }

    /// <summary>A network for each fold.</summary>
    public static double FreshScore(SgdTrainer trainer, int folds, IReadOnlyList<Sample> samples)
    {
        var total = 0.0;
        for (var k = 0; k < folds; k++)
        {
            var network = new SmallNetwork(samples[0].Inputs.Length);
            trainer.Train(network, samples.Where((_, i) => i % folds != k).ToList());
            total += samples.Where((_, i) => i % folds == k).Average(sample => Math.Abs(network.Predict(sample.Inputs) - sample.Target));
        }

        return total / folds;
    }
}

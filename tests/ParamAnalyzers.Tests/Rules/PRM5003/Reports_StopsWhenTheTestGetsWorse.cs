using System;
using System.Collections.Generic;

namespace Example;

public sealed class SampleData
{
    public List<double[]> Inputs { get; } = new();

    public List<double[]> Targets { get; } = new();
}

/// <summary>One neuron for each output, trained until the error on the test samples rises again.</summary>
public sealed class SingleLayer
{
    private readonly double[] _weights;

    public SingleLayer(int inputs) => _weights = new double[inputs];

    public void Train(SampleData trainSamples, SampleData testSamples, int rounds)
    {
        var lowest = double.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            Train(trainSamples.Inputs, trainSamples.Targets);
            var error = ErrorOn({|PRM5003:testSamples|});
            if (error > lowest)
            {
                break;
            }

            lowest = error;
        }
    }

    public void Train(IReadOnlyList<double[]> inputs, IReadOnlyList<double[]> targets)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var error = targets[i][0] - Predict(inputs[i]);
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += error * inputs[i][j];
            }
        }
    }

    public double Predict(double[] input)
    {
        var sum = 0.0;
        for (var j = 0; j < _weights.Length; j++)
        {
            sum += _weights[j] * input[j];
        }

        return sum;
    }

    private double ErrorOn(SampleData samples)
    {
        var sum = 0.0;
        for (var i = 0; i < samples.Inputs.Count; i++)
        {
            sum += Math.Abs(samples.Targets[i][0] - Predict(samples.Inputs[i]));
        }

        return sum / samples.Inputs.Count;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Net
{
    private static readonly Random Generator = {|PRM1006:new Random(Environment.TickCount)|};
    private readonly List<Neuron> _neurons = new();
    private readonly double _learningRate;

    public Net(double learningRate, int neurons)
    {
        _learningRate = learningRate;
        for (var i = 0; i < neurons; i++)
        {
            _neurons.Add(new Neuron());
        }
    }

    public void Fit(double[][] rows, double[] targets)
    {
        foreach (var neuron in _neurons)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                neuron.Bias += _learningRate * targets[i] * rows[i][0];
            }
        }
    }

    public double Predict(double[] row) => _neurons.Sum(neuron => neuron.Bias * row[0]);

    private sealed class Neuron
    {
        public double Bias = Generator.NextDouble();
    }
}

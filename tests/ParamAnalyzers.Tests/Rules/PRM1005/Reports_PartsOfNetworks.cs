using System;
using System.Collections.Generic;

public sealed class Neuron
{
    public Neuron(int inputs)
    {
        var random = {|PRM1005:new Random()|};
        for (var i = 0; i < inputs; i++)
        {
            Weights.Add(random.NextDouble() - 0.5);
        }
    }

    public List<double> Weights { get; } = new();
}

public sealed class Link
{
    public Link()
    {
        Weight = {|PRM1005:new Random()|}.NextDouble();
    }

    public double Weight { get; private set; }

    public void UpdateWeight(double learningRate, double delta)
    {
        Weight -= learningRate * delta;
    }
}

public sealed class Ship
{
    private readonly double _weight;

    public Ship()
    {
        _weight = new Random().NextDouble();
    }

    public double Draught(double area) => _weight / area;
}

public sealed class NeuronView
{
    private readonly Random _random = new Random();

    public double Jitter() => _random.NextDouble();
}

/// <summary>Noise of a simulation that nothing trains.</summary>
public sealed class MembraneNeuron
{
    private readonly Random _noise = new Random();

    public double SynapticWeight { get; set; } = 1;

    public double Step(double current) => current * SynapticWeight + _noise.NextDouble();
}

/// <summary>An evolved car that is only shown.</summary>
public sealed class NeuralCar
{
    private readonly float[] _weights;

    public NeuralCar(float[] weights)
    {
        _weights = weights;
        Color = new Random().Next(16);
    }

    public int Color { get; }

    public float Turn(float sensor) => sensor * _weights[0];
}

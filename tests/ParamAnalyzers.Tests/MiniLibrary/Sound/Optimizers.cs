using System;
using System.Linq;

namespace MiniLibrary.Sound;

public class Layer
{
    internal double[] Weights = { 0.5 }; // right: internal

    public double Compute(double[] inputs) => Weights[0] * inputs[0]; // right: computes only
}

public class AdamOptimizer
{
    private readonly double _rate;
    private readonly Random _random;
    private double[] _first = { 0 }; // right: state of the optimizer
    private int _t; // right: counts steps

    public AdamOptimizer(double rate, int seed)
    {
        if (rate <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(rate)); // right: a guard
        }

        _rate = rate;
        _random = new Random(seed); // right: seeded
    }

    public void UpdateWeights(Layer layer, double[] gradient)
    {
        _t++; // right: counts steps
        for (var i = 0; i < gradient.Length; i++)
        {
            _first[i] = (_first[i] + gradient[i]) / 2; // right: state of the optimizer
            layer.Weights[i] -= _rate * _first[i] / (1 + _t); // right: the optimizer trains the layer
        }
    }

    public void InitializeWeights(Layer layer) => layer.Weights[0] = _random.NextDouble(); // right: initialization

    public void ZeroState() => _first = new double[1]; // right: a reset
}

public class Evolution
{
    private readonly Random _random = new(3); // right: seeded

    public void Mutate(Layer layer) => layer.Weights[0] += _random.NextDouble(); // right: neuro-evolution

    public void Crossover(Layer mother, Layer father) => mother.Weights[0] = father.Weights[0]; // right: neuro-evolution

    public void TransferFrom(Layer source, Layer target) => source.Weights.CopyTo(target.Weights, 0); // right: transfer
}

public static class Callers
{
    public static AdamOptimizer[] Make(double rate) => new[]
    {
        new AdamOptimizer(rate, 1), // right: unknown value
        new AdamOptimizer(0.1, seed: 2), // right: inside the domain
        new AdamOptimizer(double.Epsilon, 3), // right: just inside
    };

    public static double Run(Layer layer, double[][] rows) => rows.Sum(row => layer.Compute(row)); // right: predicts only

    public static Layer Fresh() => new() { Weights = new[] { 1.0 } }; // right: initial values
}

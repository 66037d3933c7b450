using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

public sealed record Wafer(ImmutableArray<double> Sensors, double Label);

public sealed class LinearSvmTrainer
{
    private readonly double _learningRate;
    private readonly int _seed;
    private double[]? _weights;

    public LinearSvmTrainer(double learningRate, int seed)
    {
        _learningRate = learningRate;
        _seed = seed;
    }

    public void Train(IReadOnlyList<Wafer> wafers)
    {
        var weights = wafers[0].Sensors.Select(_ => {|PRM1007:new Random(_seed)|}.NextDouble() - 0.5).ToArray();
        foreach (var wafer in wafers)
        {
            for (var sensor = 0; sensor < weights.Length; sensor++)
            {
                weights[sensor] += _learningRate * wafer.Label * wafer.Sensors[sensor];
            }
        }

        _weights = weights;
    }

    public double Predict(Wafer wafer)
    {
        if (_weights is null)
        {
            throw new InvalidOperationException("Train first.");
        }

        return wafer.Sensors[0] * _weights[0];
    }
}

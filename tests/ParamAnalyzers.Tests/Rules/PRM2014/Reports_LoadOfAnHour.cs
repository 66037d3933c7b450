using System;
using System.Collections.Generic;

namespace Example;

public sealed record HourlyLoad(DateTime Hour, double Temperature, double Megawatts);

/// <summary>Learns from records of hours and is asked about an hour.</summary>
public sealed class LoadModel
{
    private readonly int _rounds;
    private double _learningRate;
    private double[]? _coefficients;

    public LoadModel(int rounds, double learningRate)
    {
        _rounds = rounds;
        _learningRate = learningRate;
    }

    public void Fit(IReadOnlyList<HourlyLoad> history)
    {
        var coefficients = new double[2];
        var lastLoss = double.MaxValue;
        for (var round = 0; round < _rounds; round++)
        {
            var loss = 0.0;
            foreach (var hour in history)
            {
                var rest = hour.Megawatts - coefficients[0] - (coefficients[1] * hour.Temperature);
                loss += rest * rest;
                coefficients[0] += _learningRate * rest;
                coefficients[1] += _learningRate * rest * hour.Temperature;
            }

            {|PRM2014:_learningRate|} *= loss < lastLoss ? 1.05 : 0.7;
            lastLoss = loss;
        }

        _coefficients = coefficients;
    }

    public double Predict(DateTime hour, double temperature)
    {
        var coefficients = _coefficients ?? throw new InvalidOperationException("Fit first.");
        return coefficients[0] + (coefficients[1] * temperature) + (hour.Hour / 24.0);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Reading(double[] Values, double Turbidity);

public sealed class TurbidityNet
{
    private readonly double[] _weights;

    public TurbidityNet(int inputs, Random random) => _weights = Enumerable.Range(0, inputs).Select(_ => random.NextDouble()).ToArray();

    public void Learn(Reading reading, double rate)
    {
        var error = reading.Turbidity - Predict(reading);
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += rate * error * reading.Values[i];
        }
    }

    public double Predict(Reading reading) => _weights.Zip(reading.Values, (w, v) => w * v).Sum();
}

public sealed class NetTrainer
{
    private readonly double _rate;
    private readonly int _epochs;

    public NetTrainer(double rate, int epochs)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        (_rate, _epochs) = (rate, epochs);
    }

    public void Train(TurbidityNet net, IReadOnlyList<Reading> readings)
    {
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var reading in readings)
            {
                net.Learn(reading, _rate);
            }
        }
    }
}

public static class Study
{
    public static double CrossValidate(IReadOnlyList<Reading> readings, NetTrainer trainer, int folds, int seed)
    {
        var net = new TurbidityNet(readings[0].Values.Length, new Random(seed));
        var total = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            trainer.Train({|PRM5004:net|}, readings.Where((_, i) => i % folds != held).ToList());
            total += readings.Where((_, i) => i % folds == held).Average(reading => Math.Abs(net.Predict(reading) - reading.Turbidity));
        }

        return total / folds;
    }

    public static double WithFreshNets(IReadOnlyList<Reading> readings, NetTrainer trainer, int folds, int seed)
    {
        var total = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            var net = new TurbidityNet(readings[0].Values.Length, new Random(seed + fold));
            trainer.Train(net, readings.Where((_, i) => i % folds != held).ToList());
            total += readings.Where((_, i) => i % folds == held).Average(reading => Math.Abs(net.Predict(reading) - reading.Turbidity));
        }

        return total / folds;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

namespace Example;

public sealed class MeterSample
{
    public float[] Features { get; set; } = [];

    public float Label { get; set; }
}

public sealed class OnlineRegressor
{
    private readonly double _learningRate;
    private double[] _weights;

    public OnlineRegressor(double learningRate, int width)
    {
        _learningRate = learningRate > 0 ? learningRate : throw new ArgumentOutOfRangeException(nameof(learningRate));
        _weights = new double[width];
    }

    public void PartialFit(IEnumerable<MeterSample> samples)
    {
        foreach (var sample in samples)
        {
            var error = Predict(sample) - sample.Label;
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= _learningRate * error * sample.Features[i];
            }
        }
    }

    public double Predict(MeterSample sample) => _weights.Select((weight, i) => weight * sample.Features[i]).Sum();
}

public sealed class CrossChecker(MLContext ml, double learningRate, int width)
{
    public double Check(IReadOnlyList<DataOperationsCatalog.TrainTestData> parts)
    {
        var errors = new List<double>();
        var regressor = new OnlineRegressor(learningRate, width);
        foreach (var part in parts)
        {
            regressor.PartialFit({|PRM5004:Samples(part.TrainSet)|});
            errors.Add(Samples(part.TestSet).Average(sample => Math.Abs(regressor.Predict(sample) - sample.Label)));
        }

        return errors.Average();
    }

    private IEnumerable<MeterSample> Samples(IDataView rows) => ml.Data.CreateEnumerable<MeterSample>(rows, reuseRowObject: false);
}

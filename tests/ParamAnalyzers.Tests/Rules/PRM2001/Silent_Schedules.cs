using System;

public class SelfOrganizingMap
{
    private readonly double[] _weights = new double[4];
    private double _radius;
    private double _momentum;
    private int _epochs;

    public SelfOrganizingMap(double radius, double momentum, int epochs)
    {
        _radius = radius;
        _momentum = momentum;
        _epochs = epochs;
    }

    public double LearningRate { get; set; } = 0.1;

    public void Train(double[] data)
    {
        var effectiveEpochs = _epochs == 0 ? data.Length : _epochs;
        for (var epoch = 0; epoch < effectiveEpochs; epoch++)
        {
            for (var i = 0; i < data.Length; i++)
            {
                _weights[i % 4] += LearningRate * _radius * data[i];
            }

            _radius *= 0.95;
            LearningRate = LearningRate * 0.99;
            AdjustMomentum(epoch);
            DecayRadius();
        }
    }

    public double Predict(double x) => _weights[0] * x;

    private void DecayRadius()
    {
        if (_radius < 0.1)
        {
            _radius = 0.1;
        }
    }

    private void AdjustMomentum(int epoch) => _momentum = Math.Max(0.5, _momentum * 0.9);
}

using System;

public class DeepQLearner
{
    private const double MinimumStep = 0.001;
    private readonly double _epsilonMinimum;
    private readonly double[] _values = new double[8];
    private double _epsilon;
    private double _step;
    private double _temperature;
    private int _batchSize;
    private int _patience;

    public DeepQLearner(double epsilon, double epsilonMinimum, double step, double temperature, int batchSize, int patience)
    {
        _epsilon = epsilon;
        _epsilonMinimum = epsilonMinimum;
        _step = step;
        _temperature = temperature;
        _batchSize = batchSize;
        _patience = patience;
        LargestBatch = 8 * batchSize;
    }

    private int LargestBatch { get; }

    public double Momentum { get; set; } = 0.5;

    public void TrainEpoch(double[] rewards, int epoch)
    {
        for (var i = 0; i < Math.Min(_batchSize, rewards.Length); i++)
        {
            _values[i % 8] += _step * _temperature * Momentum * rewards[i];
        }

        if (_epsilon > _epsilonMinimum)
        {
            _epsilon = _epsilon * 0.99;
        }

        _step *= 0.9;
        if (_step < MinimumStep)
        {
            _step = MinimumStep;
        }

        _temperature = Math.Max(_temperature * 0.95, 0.1);
        if (_batchSize < LargestBatch)
        {
            _batchSize = _batchSize * 2;
        }

        if (epoch >= 5)
        {
            Momentum = 0.9;
        }

        _patience = rewards[0] > _epsilon ? _patience : _patience - 1;
    }

    public double Predict(int state) => _values[state];
}

using System;
using System.Collections.Generic;
using System.Linq;

public sealed class ReplayAgent
{
    private readonly int _batchSize;
    private readonly double _epsilonMin;
    private readonly double _epsilonDecay;
    private readonly double _rate;
    private readonly List<(double[] State, double Reward)> _memory = new();
    private readonly double[] _weights;
    private readonly Random _random;
    private double _epsilon;

    public ReplayAgent(int inputs, int batchSize, double epsilon, double rate, double epsilonMin, double epsilonDecay, Random random)
    {
        (_batchSize, _epsilon, _rate, _epsilonMin, _epsilonDecay) = (batchSize, epsilon, rate, epsilonMin, epsilonDecay);
        _weights = new double[inputs];
        _random = random;
    }

    public void Remember(double[] state, double reward) => _memory.Add((state, reward));

    public void Train()
    {
        if (_memory.Count >= _batchSize)
        {
            foreach (var (state, reward) in _memory.OrderBy(_ => _random.Next()).Take(_batchSize))
            {
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += _rate * (reward - Predict(state)) * state[j];
                }
            }

            _epsilon = Math.Max(_epsilonMin, _epsilon * _epsilonDecay);
        }
    }

    public double Predict(double[] state) => _weights.Zip(state, (a, b) => a * b).Sum();

    public int Act(double[] state) => _random.NextDouble() < _epsilon ? _random.Next(2) : Predict(state) > 0 ? 1 : 0;
}

public sealed class SequenceEncoder
{
    private readonly Dictionary<string, int> _numbers = new();
    private int _maxLength;

    public SequenceEncoder(int maxLength) => _maxLength = maxLength;

    public void Fit(string[] tokens)
    {
        _maxLength = Math.Max(_maxLength, tokens.Length);
        foreach (var token in tokens)
        {
            _numbers.TryAdd(token, _numbers.Count);
        }
    }

    public int[] Transform(string[] tokens)
    {
        var numbers = new int[_maxLength];
        for (var i = 0; i < tokens.Length; i++)
        {
            numbers[i] = _numbers[tokens[i]];
        }

        return numbers;
    }
}

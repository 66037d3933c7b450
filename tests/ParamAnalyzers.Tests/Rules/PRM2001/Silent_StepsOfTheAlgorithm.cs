using System;

public class Annealer
{
    private readonly bool _tunes;
    private readonly int _mostClusters;
    private double _momentum;
    private double _tolerance;
    private int _position;
    private int _clusters;
    private int _depth;
    private int _epochs;
    private int _leaves;
    private int _fallback;
    private double _weight;

    public Annealer(double momentum, double tolerance, int position, int clusters, int depth, int epochs, int leaves, int fallback, int mostClusters, bool tunes)
    {
        _momentum = momentum;
        _tolerance = tolerance;
        _position = position;
        _clusters = clusters;
        _depth = depth;
        _epochs = epochs;
        _leaves = leaves;
        _fallback = fallback;
        _mostClusters = mostClusters;
        _tunes = tunes;
    }

    public void Fit(double[] xs)
    {
        // A real number that is scaled decays; an integer that only its origin makes a setting is a place.
        _momentum *= 0.9;
        _position *= 2;

        // A value that stands for "not set" is still told from one that is.
        if (double.IsNaN(_tolerance))
        {
            _tolerance = 0.001;
        }

        for (var i = 0; i < xs.Length; i++)
        {
            // Bounds that the search meets on its way.
            _clusters = Math.Min(_clusters, xs.Length - i);
            if (_leaves > xs.Length)
            {
                _leaves = xs.Length;
            }

            _weight += xs[i] * _momentum * _tolerance * _position * _leaves;
        }

        // The setting decides, and the data only within it.
        if (_tunes)
        {
            if (xs.Length < 100)
            {
                _depth = 3;
            }
        }

        if (_clusters > _mostClusters)
        {
            _clusters = 8;
        }

        // Two passes with different lengths.
        _epochs = 5;
        Run(xs);
        _epochs = 50;
        Run(xs);

        try
        {
            Run(xs);
        }
        catch (ArithmeticException)
        {
            _fallback = 7;
        }
    }

    public double Predict(double x) => _weight * x + _depth + _clusters;

    private void Run(double[] xs)
    {
        for (var epoch = 0; epoch < _epochs + _fallback; epoch++)
        {
            _weight += xs[epoch % xs.Length];
        }
    }
}

public class Gardener
{
    private readonly int _other;
    private int _patience;
    private int _maxDepth;
    private int _maxRounds;
    private int _maxBins;
    private int _lag;
    private double _weight;

    public Gardener(int other, int patience, int maxDepth, int maxRounds, int maxBins, int lag)
    {
        _other = other;
        _patience = patience;
        _maxDepth = maxDepth;
        _maxRounds = maxRounds;
        _maxBins = maxBins;
        _lag = lag;
    }

    public void Fit(double[] xs)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            if (xs[i] > 1)
            {
                _patience = 7;
            }
        }

        // Other settings and constants are no data, and neither is how far training has come.
        if (xs.Length < 100)
        {
            _maxDepth = _other;
        }

        _maxRounds = Math.Min(_maxRounds, 8);
        var round = xs.Length / 10;
        if (round > 2)
        {
            _maxBins = 5;
        }

        // What is not understood.
        if (_lag == 0)
        {
            _lag = Guess();
        }

        _weight = xs[0] * _patience * _maxDepth * _maxRounds * _maxBins * _lag;
    }

    public double Predict(double x) => _weight * x;

    private static int Guess() => 3;
}

using System;
using System.Linq;

/// <summary>Generators cannot be shared by threads, so each thread reads the same weights with one of its own.</summary>
public sealed class Dropped
{
    private readonly double[] _weights;
    private readonly double _keep;
    private readonly Random _random;

    public Dropped(int inputs, double keep, Random random) => (_weights, _keep, _random) = (new double[inputs], keep, random);

    public Dropped(Dropped source, Random random)
    {
        _weights = source._weights;
        _keep = source._keep;
        _random = random;
    }

    public void Train(double[][] rows, double[] targets)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < _weights.Length; j++)
            {
                _weights[j] += (targets[i] - Predict(rows[i])) * rows[i][j] / rows.Length;
            }
        }
    }

    public double Predict(double[] row) => row.Select((x, i) => _random.NextDouble() < _keep ? x * _weights[i] : 0).Sum();
}

/// <summary>The rows are copied after the array of them.</summary>
public sealed class Copied
{
    private readonly double[][] _weights;

    public Copied(int inputs, int outputs) => _weights = Enumerable.Range(0, outputs).Select(_ => new double[inputs]).ToArray();

    public Copied(Copied other)
    {
        _weights = (double[][])other._weights.Clone();
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = (double[])other._weights[i].Clone();
        }
    }

    public void Train(double[][] rows)
    {
        foreach (var row in rows)
        {
            for (var h = 0; h < _weights.Length; h++)
            {
                _weights[h][0] += (row[0] - _weights[h][0]) / rows.Length;
            }
        }
    }

    public double[] Predict(double[] row) => _weights.Select(weights => weights.Zip(row, (a, b) => a * b).Sum()).ToArray();
}

public sealed class Restricted
{
    private readonly int _visible;
    private readonly int _hidden;
    private readonly int _epochs;
    private readonly Random _random;
    private readonly double[][] _weights;
    private readonly double[] _offsets;

    public Restricted(int visible, int hidden, int epochs, Random random)
    {
        (_visible, _hidden, _epochs, _random) = (visible, hidden, epochs, random);
        _weights = Enumerable.Range(0, hidden).Select(_ => new double[visible]).ToArray();
        _offsets = new double[hidden];
    }

    public Restricted(Restricted other, Random random)
        : this(other._visible, other._hidden, other._epochs, random)
    {
        _weights = {|PRM3007:(double[][])other._weights.Clone()|};
        _offsets = (double[])other._offsets.Clone();
    }

    public void Train(double[][] rows)
    {
        foreach (var row in _weights)
        {
            for (var i = 0; i < _visible; i++)
            {
                row[i] = _random.NextDouble() - 0.5;
            }
        }

        Array.Clear(_offsets, 0, _hidden);
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var row in rows)
            {
                for (var h = 0; h < _hidden; h++)
                {
                    var active = Activation(row, h);
                    _offsets[h] += active / rows.Length;
                    for (var i = 0; i < _visible; i++)
                    {
                        _weights[h][i] += active * row[i] / rows.Length;
                    }
                }
            }
        }
    }

    public double[] Reconstruct(double[] row)
    {
        var hidden = Enumerable.Range(0, _hidden).Select(h => Activation(row, h)).ToArray();
        return Enumerable.Range(0, _visible).Select(i => hidden.Select((active, h) => active * _weights[h][i]).Sum()).ToArray();
    }

    /// <summary>For the appendix.</summary>
    public string Describe(double cut)
    {
        for (var h = 0; h < _hidden; h++)
        {
            if (Math.Abs(_offsets[h]) < cut)
            {
                {|PRM3001:_offsets|}[h] = 0;
            }
        }

        return string.Join(" ", _offsets);
    }

    private double Activation(double[] row, int h) => 1 / (1 + Math.Exp(-_offsets[h] - row.Select((value, i) => value * _weights[h][i]).Sum()));
}

using System;
using System.Linq;

public sealed class Restricted
{
    private readonly int _visible;
    private readonly int _hidden;
    private readonly Random _random;
    private readonly double[][] _weights;
    private readonly double[] _offsets;

    public Restricted(int visible, int hidden, Random random)
    {
        (_visible, _hidden, _random) = (visible, hidden, random);
        _weights = Enumerable.Range(0, hidden).Select(_ => new double[visible]).ToArray();
        _offsets = new double[hidden];
    }

    public Restricted(Restricted other, Random random)
        : this(other._visible, other._hidden, random)
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

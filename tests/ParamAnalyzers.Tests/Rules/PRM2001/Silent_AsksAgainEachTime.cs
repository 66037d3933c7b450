using System;

public sealed class Components
{
    private readonly int _requested;
    private readonly double _share;
    private double[] _kept = [];

    public Components(int components, double share)
    {
        Count = components;
        _requested = components;
        _share = share;
    }

    public int Count { get; private set; }

    public void Fit(double[][] rows)
    {
        Count = _requested;
        _kept = new double[rows[0].Length];
        var sum = 0.0;
        var limit = Math.Min(Count, _kept.Length);
        for (var k = 0; k < limit; k++)
        {
            foreach (var row in rows)
            {
                _kept[k] += row[k] * row[k];
            }

            sum += _kept[k];
            if (sum > _share)
            {
                var kept = k + 1;
                Count = kept;
                break;
            }
        }
    }

    public double Predict(double[] row)
    {
        if (_kept.Length == 0)
        {
            throw new InvalidOperationException("Fit the components first.");
        }

        var sum = 0.0;
        for (var k = 0; k < Count && k < _kept.Length; k++)
        {
            sum += row[k] * _kept[k];
        }

        return sum;
    }
}

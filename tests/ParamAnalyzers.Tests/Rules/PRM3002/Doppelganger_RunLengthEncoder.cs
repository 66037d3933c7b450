using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class RunLengthEncoder
{
    private readonly List<(double Value, int Count)> _runs = new();
    public double Epsilon { get; set; } = 1e-6;

    public void Fit(double[] samples)
    {
        foreach (double sample in samples)
        {
            if (_runs.Count > 0 && Math.Abs(_runs[^1].Value - sample) < Epsilon)
            {
                _runs[^1] = (_runs[^1].Value, _runs[^1].Count + 1);
            }
            else
            {
                _runs.Add((sample, 1));
            }
        }
    }

    public double[] Transform()
    {
        var result = new double[_runs.Count * 2];
        for (int i = 0; i < _runs.Count; i++)
        {
            result[2 * i] = _runs[i].Value;
            result[2 * i + 1] = _runs[i].Count;
        }
        _runs.Clear();
        return result;
    }
}

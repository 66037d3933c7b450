using System.Collections.Generic;
using System.Linq;
using System;

namespace Queue.Waiting;

/// <summary>Cuts waiting times into the levels that the counter display shows.</summary>
public sealed class WaitingLevels
{
    private readonly int _levels;
    private readonly int _passes;
    private double[]? _centers;
    private string[]? _colours;

    public WaitingLevels(int levels, int passes)
    {
        _levels = levels > 1 ? levels : throw new ArgumentOutOfRangeException(nameof(levels));
        _passes = passes > 0 ? passes : throw new ArgumentOutOfRangeException(nameof(passes));
    }

    public void Learn(IReadOnlyList<double> minutes, IReadOnlyList<string> palette)
    {
        var centers = minutes.Take(_levels).ToArray();
        for (int pass = 0; pass < _passes; pass++)
        {
            foreach (var group in minutes.GroupBy(m => Closest(centers, m)).ToList())
                centers[group.Key] = group.Average();
        }

        _centers = centers;
        _colours = centers.Select(c => palette[centers.Count(other => other < c)]).ToArray();
    }

    public string Predict(double minutes)
    {
        if (_centers is null || _colours is null)
            throw new InvalidOperationException("Nothing has been learned.");
        return _colours[Closest(_centers, minutes)];
    }

    public override string ToString()
    {
        if (_centers is null)
            return "no levels";
        Array.Sort({|PRM3001:_centers|});
        return string.Join(" < ", _centers.Select(c => $"{c:F1} min"));
    }

    private static int Closest(double[] centers, double m)
    {
        int best = 0;
        for (int c = 1; c < centers.Length; c++)
            if (Math.Abs(centers[c] - m) < Math.Abs(centers[best] - m)) best = c;
        return best;
    }
}

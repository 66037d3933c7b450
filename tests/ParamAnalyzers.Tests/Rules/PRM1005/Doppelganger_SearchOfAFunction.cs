using System;

namespace Example;

/// <summary>Looks for the lowest point of a function; what it finds is a point, and no model.</summary>
public sealed class RandomWalk
{
    private readonly Random _random = new();
    private readonly double _step;

    public RandomWalk(double step) => _step = step;

    public double[] Optimize(Func<double[], double> objective, double[] start, int iterations)
    {
        var best = (double[])start.Clone();
        var lowest = objective(best);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var candidate = Array.ConvertAll(best, x => x + (_step * (_random.NextDouble() - 0.5)));
            var value = objective(candidate);
            if (value < lowest)
            {
                (best, lowest) = (candidate, value);
            }
        }

        return best;
    }

    public double TransformScore(double score, double[] scale) => score * scale[0];
}

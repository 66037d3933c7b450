using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

internal sealed record Stump(int Feature, double Cut, double Left, double Right)
{
    public double Apply(double[] row) => row[Feature] <= Cut ? Left : Right;
}

/// <summary>Bagged regression stumps.</summary>
public sealed class StumpForest(int trees)
{
    private List<Stump> _stumps = [];

    public void Train(double[][] x, double[] y, Random rng)
    {
        List<Stump> grown = [];
        while (grown.Count < trees)
        {
            var bag = Enumerable.Range(0, x.Length).Select(_ => rng.Next(x.Length)).ToArray();
            grown.Add(Grow(x, y, bag, rng.Next(x[0].Length)));
        }

        _stumps = grown;
    }

    public double Predict(double[] row)
    {
        var sum = 0.0;
        foreach (var stump in {|PRM3004:_stumps|})
        {
            sum += stump.Apply(row);
        }

        return sum / trees;
    }

    private static Stump Grow(double[][] x, double[] y, int[] bag, int feature)
    {
        var cut = bag.Average(i => x[i][feature]);
        var left = bag.Where(i => x[i][feature] <= cut).Select(i => y[i]).DefaultIfEmpty().Average();
        var right = bag.Where(i => x[i][feature] > cut).Select(i => y[i]).DefaultIfEmpty().Average();
        return new(feature, cut, left, right);
    }
}

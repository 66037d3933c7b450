using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Split(int Feature, double Threshold, double LeftValue, double RightValue)
{
    public double Evaluate(double[] row) => row[Feature] <= Threshold ? LeftValue : RightValue;
}

/// <summary>Shared between the worker that boosts the stumps and the page that shows them.</summary>
public readonly struct {|PRM6002:BoostedStumps|}
{
    public BoostedStumps(int numberOfTrees, double learningRate, int minimumExampleCountPerLeaf, IReadOnlyList<Split> splits, double bias)
    {
        NumberOfTrees = numberOfTrees;
        LearningRate = learningRate;
        MinimumExampleCountPerLeaf = minimumExampleCountPerLeaf;
        Splits = splits;
        Bias = bias;
    }

    public int NumberOfTrees { get; }

    public double LearningRate { get; }

    public int MinimumExampleCountPerLeaf { get; }

    /// <summary>The split points that boosting has found.</summary>
    public IReadOnlyList<Split> Splits { get; }

    /// <summary>The mean of the targets it was trained on.</summary>
    public double Bias { get; }
}

public static class StumpBoosting
{
    public static BoostedStumps Train(double[][] x, double[] y, int numberOfTrees, double learningRate, int minimumExampleCountPerLeaf)
    {
        double bias = y.Average();
        var residuals = y.Select(value => value - bias).ToArray();
        var splits = new List<Split>();

        for (int t = 0; t < numberOfTrees; t++)
        {
            Split best = FindSplit(x, residuals, minimumExampleCountPerLeaf);
            splits.Add(best);
            for (int i = 0; i < x.Length; i++)
            {
                residuals[i] -= learningRate * best.Evaluate(x[i]);
            }
        }

        return new BoostedStumps(numberOfTrees, learningRate, minimumExampleCountPerLeaf, splits.AsReadOnly(), bias);
    }

    private static Split FindSplit(double[][] x, double[] residuals, int minimumExampleCountPerLeaf)
    {
        var best = new Split(0, double.PositiveInfinity, residuals.Average(), 0);
        double bestGain = double.NegativeInfinity;

        for (int f = 0; f < x[0].Length; f++)
        {
            int[] order = Enumerable.Range(0, x.Length).OrderBy(i => x[i][f]).ToArray();
            for (int cut = minimumExampleCountPerLeaf; cut <= order.Length - minimumExampleCountPerLeaf; cut++)
            {
                double left = order.Take(cut).Average(i => residuals[i]);
                double right = order.Skip(cut).Average(i => residuals[i]);
                double gain = cut * left * left + (order.Length - cut) * right * right;
                if (gain > bestGain)
                {
                    bestGain = gain;
                    best = new Split(f, x[order[cut - 1]][f], left, right);
                }
            }
        }

        return best;
    }
}

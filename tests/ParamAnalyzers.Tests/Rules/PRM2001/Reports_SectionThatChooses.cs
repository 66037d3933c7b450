using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class StumpForestOptions
{
    public int NumberOfTrees { get; set; } = 50;

    /// <summary>Candidate columns per stump; zero means "choose for me".</summary>
    public int FeaturesPerSplit { get; set; }
}

public sealed class Stump
{
    public Stump(int feature, double threshold, double left, double right)
    {
        Feature = feature;
        Threshold = threshold;
        Left = left;
        Right = right;
    }

    public int Feature { get; }
    public double Threshold { get; }
    public double Left { get; }
    public double Right { get; }

    public double Score(double[] row) => row[Feature] <= Threshold ? Left : Right;
}

/// <summary>Random forest of stumps for the loan default score.</summary>
public sealed class StumpForestLearner
{
    private readonly StumpForestOptions _options;
    private readonly Random _random;

    public StumpForestLearner(StumpForestOptions options, Random random)
    {
        _options = options;
        _random = random;
    }

    public IReadOnlyList<Stump> Learn(double[][] rows, double[] defaulted)
    {
        int columns = rows[0].Length;
        if (_options.FeaturesPerSplit == 0)
        {
            _options.{|PRM2001:FeaturesPerSplit|} = Math.Max(1, (int)Math.Sqrt(columns));
        }

        var forest = new List<Stump>();
        for (int tree = 0; tree < _options.NumberOfTrees; tree++)
        {
            int[] sample = Enumerable.Range(0, rows.Length).Select(_ => _random.Next(rows.Length)).ToArray();
            forest.Add(Grow(rows, defaulted, sample, columns));
        }

        return forest;
    }

    private Stump Grow(double[][] rows, double[] defaulted, int[] sample, int columns)
    {
        Stump best = null;
        double bestError = double.MaxValue;
        for (int candidate = 0; candidate < _options.FeaturesPerSplit; candidate++)
        {
            int feature = _random.Next(columns);
            double threshold = sample.Average(i => rows[i][feature]);
            double left = sample.Where(i => rows[i][feature] <= threshold).Select(i => defaulted[i]).DefaultIfEmpty(0).Average();
            double right = sample.Where(i => rows[i][feature] > threshold).Select(i => defaulted[i]).DefaultIfEmpty(0).Average();
            var stump = new Stump(feature, threshold, left, right);
            double error = sample.Sum(i => Math.Abs(stump.Score(rows[i]) - defaulted[i]));
            if (error < bestError)
            {
                bestError = error;
                best = stump;
            }
        }

        return best;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace MiniLibrary;

/// <summary>A learner that returns a model.</summary>
public interface ILearner
{
    TreeModel Learn(double[][] observations, double[] targets);
}

public sealed class ForestHyperparameters
{
    public int NumberOfTrees { get; init; } = 10;

    public int {|PRM1003:RandomSeed|} { get; init; } = 1;
}

public class ForestLearner : ILearner
{
    private readonly int m_trees;
    private int m_featuresPerSplit;
    private int _depth;
    private int? _minimumLeaf;

    public ForestLearner(int trees, int featuresPerSplit, int depth, int? minimumLeaf)
    {
        m_trees = trees;
        m_featuresPerSplit = featuresPerSplit;
        _depth = depth;
        _minimumLeaf = minimumLeaf;
    }

    public TreeModel Learn(double[][] observations, double[] targets)
    {
        Prepare(observations);
        {|PRM2001:_depth|} = Math.Min(_depth, observations.Length);
        {|PRM2001:_minimumLeaf|} ??= observations.Length / 100;
        var means = new double[m_trees];
        for (var tree = 0; tree < m_trees; tree++)
        {
            var random = {|PRM1007:new Random(7)|};
            means[tree] = targets[random.Next(targets.Length)] / (m_featuresPerSplit + _depth);
        }

        return new TreeModel(means);
    }

    private void Prepare(double[][] observations)
    {
        switch (m_featuresPerSplit)
        {
            case 0:
                {|PRM2001:m_featuresPerSplit|} = (int)Math.Sqrt(observations[0].Length);
                break;
        }
    }
}

public class TreeModel
{
    public readonly double[] {|PRM3003:Coefficients|};

    public TreeModel(double[] coefficients) => Coefficients = coefficients;

    public double Predict(double[] observation) => Coefficients.Sum() * observation[0];
}

/// <summary>Template method: the base trains, the derived class does the step.</summary>
public abstract class IterativeLearner
{
    protected double[]? Parameters;

    protected IterativeLearner(int epochs) => Epochs = epochs;

    protected int Epochs { get; set; }

    public void Train(double[][] x, double[] y)
    {
        Parameters = new double[x[0].Length];
        {|PRM2001:Epochs|} = Epochs == 0 ? x.Length : Epochs;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            Step(x, y);
        }
    }

    public double Predict(double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += {|PRM3004:Parameters|}![i] * x[i];
        }

        return sum;
    }

    protected abstract void Step(double[][] x, double[] y);
}

public class Standardizer
{
    private double[] _means = new double[2];
    private double {|PRM3016:_deviation|} = 1;

    public static Standardizer Create(double[][] rows, Random {|PRM1004:random|})
    {
        var standardizer = new Standardizer();
        standardizer.Fit(rows, rows[0]);
        return standardizer;
    }

    public void Fit(double[][] rows, double[] weights)
    {
        for (var column = 0; column < _means.Length; column++)
        {
            _means[column] = rows.Average(row => row[column]);
        }

        _deviation = Math.Sqrt(rows.Average(row => row[0] * weights[0]));
    }

    public double[] Transform(double[] row) => row.Select((value, column) => (value - _means[column]) / _deviation).ToArray();

    public void Export(BinaryWriter writer) => Array.ForEach(_means, writer.Write);

    public void Import(BinaryReader reader) => _means = new[] { reader.ReadDouble(), reader.ReadDouble() };
}

public static class Experiments
{
    private static readonly Dictionary<string, object[]> Grid = new()
    {
        ["max_depth"] = new object[] { 3, 5 },
        [{|PRM1001:"random_state"|}] = new object[] { 1, 2, 3 },
    };

    public static double Run(double[][] x, double[] y)
    {
        var learner = new ForestLearner(Grid.Count, 2, 3, null);
        var rng = {|PRM1006:new Random(Environment.TickCount)|};
        var model = learner.Learn(x.OrderBy(_ => rng.Next()).ToArray(), y);
        return model.Predict(x[0]);
    }
}

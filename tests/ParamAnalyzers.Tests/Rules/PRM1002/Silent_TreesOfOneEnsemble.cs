using System.Collections.Generic;
using System.Linq;
using System;

namespace BoostLoop;
public sealed record Row(double[] X, double Y);
public sealed class RegressionTree
{
    private readonly double _split; private readonly double _left; private readonly double _right; private readonly int _column;
    private RegressionTree(int column, double split, double left, double right) { _column = column; _split = split; _left = left; _right = right; }
    public double Predict(double[] x) => x[_column] < _split ? _left : _right;
    public static RegressionTree Fit(double[][] rows, double[] residuals, int seed)
    {
        var random = new Random(seed);
        var column = random.Next(rows[0].Length);
        var split = rows[random.Next(rows.Length)][column];
        var left = rows.Zip(residuals).Where(p => p.First[column] < split).Select(p => p.Second).DefaultIfEmpty(0).Average();
        var right = rows.Zip(residuals).Where(p => p.First[column] >= split).Select(p => p.Second).DefaultIfEmpty(0).Average();
        return new RegressionTree(column, split, left, right);
    }
}
public static class Booster
{
    public static RegressionTree[] Boost(double[][] rows, double[] targets, double rate, double tolerance, int seed)
    {
        var trees = new RegressionTree[500];
        var predictions = new double[rows.Length];
        var round = 0;
        while (round < trees.Length && MeanSquaredError(predictions, targets) > tolerance)
        {
            var residuals = targets.Zip(predictions, (t, p) => t - p).ToArray();
            var tree = RegressionTree.Fit(rows, residuals, seed + round);
            predictions = predictions.Zip(rows, (p, x) => p + rate * tree.Predict(x)).ToArray();
            trees[round] = tree;
            round++;
        }
        return trees[..round];
    }
    private static double MeanSquaredError(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Average();
}

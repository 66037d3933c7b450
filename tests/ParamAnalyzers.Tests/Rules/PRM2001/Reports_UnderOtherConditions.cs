using System;
using ParamAnalyzers.Annotations;

public class Forest
{
    private readonly int _trees;
    private int _depth;
    private int _leaves;
    private int _bins;
    private int _size;
    private double _weight;

    public Forest(int trees, int depth, int leaves, int bins, int size)
    {
        _trees = trees;
        _depth = depth;
        _leaves = leaves;
        _bins = bins;
        _size = size;
    }

    public void Fit(double[] xs)
    {
        switch (_depth)
        {
            case 0:
                {|PRM2001:_depth|} = 7;
                break;
        }

        // The question about the member decides, whatever stands beside it.
        if (xs.Length > 10 && _leaves == 0)
        {
            {|PRM2001:_leaves|} = 31;
        }

        if (_bins <= 0)
        {
            {|PRM2001:_bins|} = _trees * 2;
        }

        if (_size > xs.Length)
        {
            {|PRM2001:_size|} = xs.Length;
        }

        _weight = xs[0] * _trees * _depth * _leaves * _bins * _size;
    }

    public double Predict(double x) => _weight * x;
}

public class Grid
{
    private int _maxRows;
    private int _maxDepth;
    private int _maxLeaves;
    private int _maxBins;
    private double _weight;

    public Grid(int maxRows, int maxDepth, int maxLeaves, int maxBins)
    {
        _maxRows = maxRows;
        _maxDepth = maxDepth;
        _maxLeaves = maxLeaves;
        _maxBins = maxBins;
    }

    [Hyperparameter]
    public int Position { get; private set; } = 1;

    // Only one side of each choice is the caller's.
    public void Fit(double[] xs, int depth, int? leaves, int bins)
    {
        {|PRM2001:Position|} *= 2;
        if (xs.Length < _maxRows)
        {
            {|PRM2001:_maxRows|} = xs.Length;
        }

        if (xs.Length < 100)
        {
            {|PRM2001:_maxDepth|} = depth > 0 ? depth : xs.Length;
            {|PRM2001:_maxLeaves|} = leaves ?? xs.Length;
            {|PRM2001:_maxBins|} = Known(xs) ?? bins;
        }

        _weight = xs[0] * _maxRows * _maxDepth * _maxLeaves * _maxBins * Position;
    }

    public double Predict(double x) => _weight * x;

    private static int? Known(double[] xs) => xs.Length > 2 ? xs.Length : null;
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class HyperparameterAttribute : Attribute
    {
    }
}

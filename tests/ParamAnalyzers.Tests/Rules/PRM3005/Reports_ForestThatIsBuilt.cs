using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Instances
{
    public Instances(IReadOnlyList<double[]> rows, IReadOnlyList<int> classes) => (Rows, Classes) = (rows, classes);

    public IReadOnlyList<double[]> Rows { get; }

    public IReadOnlyList<int> Classes { get; }
}

public sealed class StumpForestClassifier
{
    private readonly int _trees;
    private readonly List<(int Column, double Cut)> _stumps = new();

    public StumpForestClassifier(int trees) => _trees = trees;

    public void BuildClassifier(Instances train)
    {
        for (var tree = 0; tree < _trees; tree++)
        {
            var column = tree % train.Rows[0].Length;
            {|PRM3005:_stumps|}.Add((column, train.Rows.Average(row => row[column])));
        }
    }

    public int ClassifyInstance(double[] row)
    {
        if (_stumps.Count == 0)
        {
            throw new InvalidOperationException("Build it first.");
        }

        return _stumps.Count(stump => row[stump.Column] > stump.Cut) * 2 > _stumps.Count ? 1 : 0;
    }
}

using System;

public sealed class ForestModel
{
    public ForestModel(double[] splits) => Splits = splits;

    public double[] Splits { get; }
}

public sealed class ForestLearner
{
    private readonly int _trees;
    private int _featuresPerSplit;

    public ForestLearner(int trees, int featuresPerSplit)
    {
        if (featuresPerSplit < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(featuresPerSplit));
        }

        _trees = trees;
        _featuresPerSplit = featuresPerSplit;
    }

    public ForestModel Learn(double[,] observations, double[] targets)
    {
        var effectiveFeaturesPerSplit = _featuresPerSplit;
        // Zero stands for "a third of the columns".
        if (effectiveFeaturesPerSplit == 0)
        {
            effectiveFeaturesPerSplit = observations.GetLength(1) / 3;
        }

        var splits = new double[_trees * effectiveFeaturesPerSplit];
        for (var i = 0; i < splits.Length; i++)
        {
            splits[i] = targets[i % targets.Length];
        }

        return new ForestModel(splits);
    }
}

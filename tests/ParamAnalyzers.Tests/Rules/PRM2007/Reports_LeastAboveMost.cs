using System;
using System.Linq;

namespace Example;

public sealed record TreeSettings
{
    public int MinDepth { get; init; } = 2;

    public int MaxDepth { get; init; } = 6;

    public double Shrinkage { get; init; } = 0.1;
}

public sealed class Tree
{
    private readonly TreeSettings _settings;
    private double _mean;

    public Tree(TreeSettings settings) => _settings = settings;

    public void Fit(double[] rows) => _mean = rows.Average() * (1 - _settings.Shrinkage) + _settings.MinDepth - _settings.MaxDepth;

    public double Predict(double row) => _mean + row;
}

public static class Demo
{
    public static Tree Swapped() => new(new TreeSettings { MinDepth = {|PRM2007:6|}, MaxDepth = 4 });

    public static Tree AsMeant() => new(new TreeSettings { MinDepth = 4, MaxDepth = 4 });

    public static Tree OnlyOne() => new(new TreeSettings { MinDepth = 6 });
}

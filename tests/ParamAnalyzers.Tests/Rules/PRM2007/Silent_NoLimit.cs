using System.Linq;

namespace Example;

public sealed record ForestOptions
{
    public int MinDepth { get; init; } = 1;

    public int MaxDepth { get; init; } = 8;

    public int MinIterations { get; init; }

    public int MaxIterations { get; init; }

    public double MinSamples { get; init; }

    public double MaxSamples { get; init; }
}

public sealed class Forest
{
    private readonly ForestOptions _options;
    private double _mean;

    public Forest(ForestOptions options) => _options = options;

    public void Fit(double[] rows) => _mean = rows.Average() + _options.MinDepth + _options.MaxDepth;

    public double Predict(double row) => _mean - row;
}

/// <summary>Nothing below one is a limit, and a share is no count.</summary>
public static class Demo
{
    public static Forest Unlimited() => new(new ForestOptions { MinDepth = 2, MaxDepth = -1 });

    public static Forest UntilItConverges() => new(new ForestOptions { MinIterations = 10, MaxIterations = 0 });

    public static Forest ByShare() => new(new ForestOptions { MinSamples = 5, MaxSamples = 0.8 });
}

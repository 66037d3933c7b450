using System;

namespace Example;

public sealed record BoosterHyperparameters
{
    public double LearningRate { get; init; } = 0.05;

    public int Trees { get; init; } = 150;

    public int {|PRM1003:Seed|} { get; init; } = 20;

    public BoosterHyperparameters Verify()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(LearningRate);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Trees);
        return this;
    }

    public void ThrowIfInvalid() => Verify();
}

/// <summary>Does more than hold.</summary>
public sealed class HyperRun
{
    public double LearningRate { get; init; } = 0.05;

    public int Seed { get; init; } = 20;

    public double Run(double[] rows) => rows.Length * LearningRate + Seed;
}

public sealed class Booster
{
    private double _mean;

    public void Fit(double[] rows) => _mean = rows.Length;

    public double Predict(double row) => _mean - row;
}

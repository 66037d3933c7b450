using System;
using System.Linq;

public sealed class Regression
{
    /// <summary>The learned parameters of the line, one for each column.</summary>
    private double[] _weights = Array.Empty<double>();

    /// <summary>Gets the learning rate hyperparameter.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>
    /// A hyperparameter: how far a step goes back.
    /// </summary>
    public double Momentum { get; init; } = 0.9;

    public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * Momentum * y[0]).ToArray();

    public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
}

public sealed class BoosterOptions
{
    /// <summary>Hyperparameter that limits the depth of each tree.</summary>
    public int MaxDepth { get; init; } = 3;
}

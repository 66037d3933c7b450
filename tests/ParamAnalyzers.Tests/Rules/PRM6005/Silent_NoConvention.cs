using System;
using System.Linq;

public sealed class Regression
{
    private double[] _weights = Array.Empty<double>();

    /// <summary>How far a step goes.</summary>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>What was learned.</summary>
    public double[] Weights => _weights.ToArray();

    public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

    public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
}

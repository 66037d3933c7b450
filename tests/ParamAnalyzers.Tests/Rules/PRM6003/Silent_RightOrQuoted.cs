using System;
using System.Linq;

public sealed class Regression
{
    /// <summary>The learned parameters: one for each column. Hyperparameters are elsewhere.</summary>
    private double[] _weights = Array.Empty<double>();

    /// <summary>The learning rate, a hyperparameter; the <c>learning rate parameter</c> of the paper.</summary>
    /// <remarks>Not a learned parameter, and no model parameter.</remarks>
    public double LearningRate { get; init; } = 0.1;

    /// <summary>Weights from the hyperparameter search, unlike hyperparameters themselves.</summary>
    public double[] Weights => _weights.ToArray();

    /// <param name="x">The parameter of the rows.</param>
    /// <param name="y">What to learn.</param>
    public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

    public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
}

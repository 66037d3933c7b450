// param_analyzers.hyperparameter_prefix = hyper
// param_analyzers.learned_parameter_suffix = _
// param_analyzers.exempt_names = Momentum
using System;
using System.Linq;

public interface IRate
{
    double LearningRate { get; }
}

public sealed class Regression : IRate
{
    private double[] _weights_ = Array.Empty<double>();

    public double LearningRate { get; init; } = 0.1;

    public double HyperDecay { get; init; } = 0.1;

    public double Momentum { get; init; } = 0.1;

    public void Fit(double[][] x, double[] y) => _weights_ = x[0].Select(value => value * LearningRate * HyperDecay * Momentum * y[0]).ToArray();

    public double Predict(double[] x) => _weights_.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights_[0] * x[0];
}

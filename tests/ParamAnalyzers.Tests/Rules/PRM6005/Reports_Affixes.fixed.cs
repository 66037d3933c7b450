// param_analyzers.hyperparameter_prefix = hyper
// param_analyzers.learned_parameter_suffix = _
using System;
using System.Linq;

public sealed class Regression
{
    private double[] _weights_ = Array.Empty<double>();

    public double HyperLearningRate { get; init; } = 0.1;

    public double HyperMomentum { get; init; } = 0.9;

    public void Fit(double[][] x, double[] y) => _weights_ = x[0].Select(value => value * HyperLearningRate * HyperMomentum * y[0]).ToArray();

    public double Predict(double[] x) => _weights_.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights_[0] * x[0];
}

public sealed class BoosterOptions
{
    public int HyperMaxDepth { get; init; } = 3;
}

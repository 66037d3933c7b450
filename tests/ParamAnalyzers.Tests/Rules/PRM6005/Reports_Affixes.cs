// param_analyzers.hyperparameter_prefix = hyper
// param_analyzers.learned_parameter_suffix = _
using System;
using System.Linq;

public sealed class Regression
{
    private double[] {|PRM6005:_weights|} = Array.Empty<double>();

    public double {|PRM6005:LearningRate|} { get; init; } = 0.1;

    public double {|PRM6005:Momentum_|} { get; init; } = 0.9;

    public void Fit(double[][] x, double[] y) => _weights = x[0].Select(value => value * LearningRate * Momentum_ * y[0]).ToArray();

    public double Predict(double[] x) => _weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : _weights[0] * x[0];
}

public sealed class BoosterOptions
{
    public int {|PRM6005:MaxDepth|} { get; init; } = 3;
}

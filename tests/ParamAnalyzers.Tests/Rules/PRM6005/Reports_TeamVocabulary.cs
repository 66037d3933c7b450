// param_analyzers.hyperparameter_names = sharpness
// param_analyzers.learned_parameter_names = knots
// param_analyzers.seed_names = luck
// param_analyzers.hyperparameter_suffix = Setting
// param_analyzers.learned_parameter_prefix = learned
// param_analyzers.seed_suffix = Seed
using System;
using System.Linq;

public sealed class Spline
{
    private readonly int {|PRM6005:_luck|};
    private double[] {|PRM6005:_knots|} = Array.Empty<double>();

    public Spline(int luck) => _luck = luck;

    public double {|PRM6005:Sharpness|} { get; init; } = 0.1;

    public void Fit(double[][] x, double[] y)
    {
        var random = new Random(_luck);
        _knots = x[0].Select(value => value * Sharpness * y[0] * random.NextDouble()).ToArray();
    }

    public double Predict(double[] x) => _knots.Length == 0 ? throw new InvalidOperationException("Not trained.") : _knots[0] * x[0];
}

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
    private readonly int _luckSeed;
    private double[] _learnedKnots = Array.Empty<double>();

    public Spline(int luck) => _luckSeed = luck;

    public double SharpnessSetting { get; init; } = 0.1;

    public void Fit(double[][] x, double[] y)
    {
        var random = new Random(_luckSeed);
        _learnedKnots = x[0].Select(value => value * SharpnessSetting * y[0] * random.NextDouble()).ToArray();
    }

    public double Predict(double[] x) => _learnedKnots.Length == 0 ? throw new InvalidOperationException("Not trained.") : _learnedKnots[0] * x[0];
}

using System;
using System.Linq;
using ParamAnalyzers.Annotations;

public class Mixture
{
    private readonly int _requested;
    private int _components;
    private double[] _means = Array.Empty<double>();

    public Mixture(int components, int iterations)
    {
        _requested = components;
        MaxIterations = iterations;
    }

    [LearnedParameter]
    public int MaxDepth { get; set; }

    public int MaxIterations { get; private set; }

    public int NumberOfFeatures { get; set; }

    public double {|PRM2011:LearningRate|} { get; set; } = 0.1;

    public void Fit(double[] x, int? maxIterations = null)
    {
        MaxIterations = maxIterations ?? MaxIterations;
        NumberOfFeatures = x.Length;
        MaxDepth = x.Length / 2;
        _components = Math.Min(_requested, x.Distinct().Count());
        _means = new double[_components];
        _means[0] = x[0] * LearningRate;
    }

    public double Predict(double x) => _means.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _means.Min(mean => Math.Abs(mean - x));
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class LearnedParameterAttribute : Attribute
    {
    }
}

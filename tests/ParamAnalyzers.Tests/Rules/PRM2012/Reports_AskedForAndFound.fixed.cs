using System;
using System.Linq;

public class Mixture
{
    private double[] _means = Array.Empty<double>();
    private int _components;
    private int _effectiveComponents;
    private double _effectiveTolerance;

    public Mixture(int components) => _components = components;

    public double {|PRM2011:Tolerance|} { get; set; } = 1e-3;

    public void Fit(double[] x)
    {
        _effectiveTolerance = x.Max() * 1e-6;
        var found = x.Distinct().Count();
        _effectiveComponents = found;
        _means = new double[_effectiveComponents];
        for (var i = 0; i < _effectiveComponents; i++)
        {
            _means[i] = x[i];
        }
    }

    public double Predict(double x) => _means.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _means.Min(mean => Math.Abs(mean - x));
}

using System;
using System.Linq;

public class Mixture
{
    private double[] _means = Array.Empty<double>();
    private int {|PRM2012:_components|};

    public Mixture(int components) => _components = components;

    public double {|PRM2012:Tolerance|} { get; set; } = 1e-3;

    public void Fit(double[] x)
    {
        Tolerance = x.Max() * 1e-6;
        var found = x.Distinct().Count();
        _components = found;
        _means = new double[_components];
        for (var i = 0; i < _components; i++)
        {
            _means[i] = x[i];
        }
    }

    public double Predict(double x) => _means.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : _means.Min(mean => Math.Abs(mean - x));
}

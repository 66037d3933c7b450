using System;

public class Mixture
{
    private double[] _means = new double[0];

    public Mixture(int components) => Components = components;

    public int {|PRM2012:Components|} { get; private set; }

    public void Fit(double[] xs)
    {
        Components = CountModes(xs);
        _means = new double[Components];
        for (var i = 0; i < Components; i++)
        {
            _means[i] = xs[i];
        }
    }

    public double Predict(double x) => _means.Length == 0 ? throw new InvalidOperationException("Fit comes first.") : x - _means[0];

    private static int CountModes(double[] xs) => xs.Length / 100 + 1;
}

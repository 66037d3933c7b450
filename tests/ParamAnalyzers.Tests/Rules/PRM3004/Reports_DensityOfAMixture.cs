using System;
using System.Linq;

public sealed class Mixture
{
    private readonly int _components;
    private double[]? _means;
    private double[]? _shares;

    public Mixture(int components) => _components = components;

    public void Fit(double[] rows, Random random)
    {
        _means = Enumerable.Range(0, _components).Select(_ => rows[random.Next(rows.Length)]).ToArray();
        _shares = _means.Select(mean => rows.Count(row => Math.Abs(row - mean) < 1) / (double)rows.Length).ToArray();
    }

    public double Density(double x) => {|PRM3004:_shares|}!.Select((share, j) => share * Math.Exp(-(x - _means![j]) * (x - _means![j]))).Sum();

    public int Predict(double x)
    {
        if (_means is null)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return Array.IndexOf(_means, _means.MinBy(mean => Math.Abs(mean - x)));
    }
}

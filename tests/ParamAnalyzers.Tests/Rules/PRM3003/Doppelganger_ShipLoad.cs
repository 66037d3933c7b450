using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Crate(string Goods, double Weight, double Position);

public sealed class ShipLoad
{
    private readonly double _beam;
    private double[] _weights = Array.Empty<double>();
    private double[] _positions = Array.Empty<double>();

    public ShipLoad(double beam) => _beam = beam;

    public double[] Weights
    {
        get => _weights;
        set => _weights = value;
    }

    public double Bias { get; set; }

    public void Fit(IReadOnlyList<Crate> crates)
    {
        _weights = crates.Select(c => c.Weight).ToArray();
        _positions = crates.Select(c => c.Position).ToArray();
    }

    /// <summary>List in degrees: the moments of all crates over the righting moment.</summary>
    public double Predict(double displacement)
    {
        var moment = Bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            moment += _weights[i] * _positions[i];
        }

        return Math.Atan(moment / (displacement * _beam)) * 180 / Math.PI;
    }

    public void Unload(int index) => _weights[index] = 0;
}

using System;

namespace Example;

public sealed record Policy(double Exposure, double Age, double Power)
{
    public double[] Features() => [Age, Power];
}

/// <summary>Made by a trainer elsewhere, asked about records.</summary>
public sealed class ClaimModel
{
    private readonly double[] _weights;
    private readonly double _intercept;

    internal ClaimModel(double[] weights, double intercept)
    {
        _weights = (double[])weights.Clone();
        _intercept = intercept;
    }

    public double[] {|PRM3003:Weights|} => _weights;

    public double Predict(Policy policy)
    {
        var sum = _intercept;
        var features = policy.Features();
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return policy.Exposure * Math.Exp(sum);
    }
}

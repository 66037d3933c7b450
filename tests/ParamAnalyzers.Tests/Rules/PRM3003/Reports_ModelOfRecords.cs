using System;

namespace Example;

public sealed record Policy(double Exposure, double Age, double Power)
{
    public double[] Features() => [1, Age, Power];
}

/// <summary>Made by a trainer elsewhere, asked about records.</summary>
public sealed class ClaimModel
{
    private readonly double[] _weights;

    internal ClaimModel(double[] weights) => _weights = (double[])weights.Clone();

    public double[] Weights => {|PRM3003:_weights|};

    public double Predict(Policy policy)
    {
        var sum = 0.0;
        var features = policy.Features();
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * features[i];
        }

        return policy.Exposure * Math.Exp(sum);
    }
}

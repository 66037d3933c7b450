using System;
using System.Collections.Generic;
using System.Linq;

public sealed class ClickModel
{
    private readonly double[] _weights;

    public ClickModel(double[] weights) => _weights = weights;

    public double[] CopyWeights() => (double[])_weights.Clone();
}

public static class Export
{
    public static Dictionary<string, object> Of(ClickModel model)
    {
        double[] {|PRM6001:hyperparameters|} = model.CopyWeights();
        return new Dictionary<string, object> { ["weights"] = hyperparameters, ["largest"] = hyperparameters.Max(Math.Abs) };
    }
}

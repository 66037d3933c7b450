using System;
using System.Linq;
using ParamAnalyzers.Annotations;

public class Network : ICloneable
{
    private double[] _weights;
    private double[][] _layers;
    private double[] _replaced = { 0 };

    public Network(int inputs)
    {
        _weights = new double[inputs];
        _layers = new[] { new double[inputs] };
    }

    public Network(Network other)
    {
        _weights = other._weights.ToArray();
        _layers = other._layers.Select(layer => (double[])layer.Clone()).ToArray();
        _replaced = other._replaced;
    }

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] += y[0];
        _layers[0][0] += x[0][0];
        _replaced = y.ToArray();
    }

    public double Predict(double[] x) => (_weights[0] * x[0]) + _layers[0][0] + _replaced[0];

    public object Clone()
    {
        var copy = (Network)MemberwiseClone();
        copy._weights = (double[])_weights.Clone();
        copy._layers = _layers.Select(layer => layer.ToArray()).ToArray();
        return copy;
    }

    [SharesLearnedParameters]
    public Network CloneForWorker() => new(1) { _weights = _weights, _layers = _layers };

    public Network WithRate(double rate) => new(1) { _weights = _weights, _layers = _layers };
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class SharesLearnedParametersAttribute : Attribute
    {
    }
}

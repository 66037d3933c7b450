using System;
using ParamAnalyzers.Annotations;

public class Network
{
    private readonly double[] _weights = new double[3];
    private readonly double _rate;
    private double _momentum;

    public Network(double rate, int epochs, double dropout = 0.5)
    {
        if (rate <= 0 || rate > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(rate));
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epochs);
        Dropout = dropout is < 0 or >= 1 ? throw new ArgumentOutOfRangeException(nameof(dropout)) : dropout;
        _rate = rate / epochs;
    }

    public double Dropout { get; }

    public double Momentum
    {
        get => _momentum;
        init => _momentum = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    [Hyperparameter(Minimum = 0, Maximum = 10)]
    public double Decay { get; init; }

    public void Fit(double[][] x, double[] y) => _weights[0] += _rate * (y[0] - _momentum - Decay - Dropout);

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class Program
{
    private const double Rate = -0.1;

    public static Network[] Make() => new[]
    {
        new Network({|PRM2006:0|}, {|PRM2006:-3|}),
        new Network({|PRM2006:1.5|}, epochs: 3, dropout: {|PRM2006:1.0|}),
        new Network({|PRM2006:Rate|}, 3) { Momentum = {|PRM2006:-0.5|}, Decay = {|PRM2006:11|} },
        new Network(1, 1, 0) { Momentum = 0, Decay = 10 },
    };
}

namespace ParamAnalyzers.Annotations
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class HyperparameterAttribute : Attribute
    {
        public double Minimum { get; set; } = double.NegativeInfinity;

        public double Maximum { get; set; } = double.PositiveInfinity;
    }
}

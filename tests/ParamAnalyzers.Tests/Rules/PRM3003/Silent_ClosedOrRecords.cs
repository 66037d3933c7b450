using System;
using System.Collections.Generic;
using System.Collections.Immutable;

public class Regressor
{
    private double[] _weights = { 0 };
    private readonly double[] _sampleWeights = new double[3];

    public double Bias { get; private set; }

    public ImmutableArray<double> Slopes { get; private set; } = ImmutableArray.Create(0.0);

    public IReadOnlyList<double> Weights => _weights;

    public ReadOnlyMemory<double> Memory => _weights;

    public double[] SampleWeights => _sampleWeights;

    internal double[] Raw => _weights;

    public double[] Copy() => (double[])_weights.Clone();

    public void Fit(double[][] x, double[] y)
    {
        _weights = new double[x[0].Length];
        Bias = y[0];
        Slopes = ImmutableArray.Create(x[0]);
        _sampleWeights[0] = y[0];
    }

    public double Predict(double[] x) => Bias + (_weights[0] * x[0]) + Slopes[0];
}

public sealed class SavedModel
{
    public double[] Weights { get; set; } = Array.Empty<double>();

    public double Bias { get; set; }
}

internal class Hidden
{
    public double[] Weights = new double[3];

    public void Fit(double[][] x, double[] y) => Weights[0] = y[0];

    public double Predict(double[] x) => Weights[0] * x[0];
}

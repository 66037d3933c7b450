using System;

public sealed class Layer
{
    private readonly Random _random = new Random();
    private double[]? _weights;

    public void Fit(double[][] rows, double[] targets)
    {
        var unused = new Random();
        _weights = new[] { rows[0][0] * targets[0] };
    }

    public double Predict(double[] row) => _weights is null ? throw new InvalidOperationException("Fit it first.") : _weights[0] * row[0];
}

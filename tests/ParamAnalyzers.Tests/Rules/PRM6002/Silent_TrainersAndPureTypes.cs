using System;

public sealed class Network
{
    private readonly double[] _start = new double[3];

    public double[] {|PRM3003:Weights|} { get; private set; } = Array.Empty<double>();

    public double LearningRate { get; init; } = 0.1;

    public void Fit(double[][] x, double[] y) => Weights = new[] { _start[0] + (LearningRate * x[0][0] * y[0]) };

    public double Predict(double[] x) => Weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : Weights[0] * x[0];
}

public sealed record Settings(double LearningRate, int Epochs, double Dropout);

public sealed record Found(double[] Weights, double Intercept);

public sealed record Experiment(Settings Settings, Found Found);

internal sealed record Private(double LearningRate, double[] Weights);

// Weights to start from are given like the rest.
public class LayerArgs
{
    public int BatchSize { get; set; } = 32;

    public double[]? Weights { get; set; }
}

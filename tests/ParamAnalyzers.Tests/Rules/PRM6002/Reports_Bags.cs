using System;
using TorchSharp;

public sealed record {|PRM6002:Checkpoint|}(double LearningRate, int Epochs, double[] Weights);

public class {|PRM6002:ModelState|}
{
    public double[][] Centroids { get; set; } = Array.Empty<double[]>();

    public int MaxIterations { get; set; } = 100;

    public string Name { get; set; } = string.Empty;

    public void Save(string path)
    {
    }
}

public struct {|PRM6002:Layer|}
{
    public float[] Biases;
    public double Dropout;
}

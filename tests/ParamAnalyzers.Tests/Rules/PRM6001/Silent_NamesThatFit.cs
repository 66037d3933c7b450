using System;
using System.Text.Json.Serialization;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public sealed class TreeHyperparameters
{
    public int MaxDepth { get; init; } = 3;

    public double LearningRate { get; init; } = 0.1;
}

public sealed class TreeModelParameters
{
    public double[] Weights { get; init; } = Array.Empty<double>();
}

public sealed class Payload
{
    [JsonPropertyName("hyperparameters")]
    public double[] Hyperparameters { get; set; } = new TreeModelParameters().Weights;
}

public static class Report
{
    public static int Show(TreeHyperparameters settings, TreeModelParameters model, LinearRegressionModelParameters regression)
    {
        var hyperparameters = settings;
        var modelParameters = model.Weights;
        var parameters = settings.MaxDepth;
        var weights = regression.Weights;
        return hyperparameters.MaxDepth + modelParameters.Length + parameters + weights.Count;
    }
}

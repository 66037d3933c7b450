using System;
using System.Linq;

public sealed class Regression
{
    public double[] Weights { get; private set; } = Array.Empty<double>();

    public double LearningRate { get; init; } = 0.1;

    public void Fit(double[][] x, double[] y) => Weights = x[0].Select(value => value * LearningRate * y[0]).ToArray();

    public double Predict(double[] x) => Weights.Length == 0 ? throw new InvalidOperationException("Not trained.") : Weights[0] * x[0];
}

// What somebody chose.
public sealed class Hyperparameters
{
    public double LearningRate { get; init; } = 0.1;

    public int MaxDepth { get; init; } = 3;
}

public sealed class BoosterLearnedParameters
{
    public double[] Weights { get; init; } = Array.Empty<double>();
}

public sealed class RegressionSettings
{
    public double LearningRate { get; init; }
}

public static class Report
{
    private static readonly Hyperparameters Defaults = new();

    public static string Show(Regression model)
    {
        double[] learnedParameters = model.Weights;
        return $"{nameof(learnedParameters)}: {learnedParameters.Length}, {Defaults.MaxDepth}";
    }

    public static double Rate(Regression model)
    {
        var hyperparameters = new RegressionSettings { LearningRate = model.LearningRate };
        return hyperparameters.LearningRate;
    }

    public static int Taken(Regression model)
    {
        var learnedParameters = 3;
        var {|PRM6001:hyperparameters|} = model.Weights;
        return hyperparameters.Length + learnedParameters;
    }
}

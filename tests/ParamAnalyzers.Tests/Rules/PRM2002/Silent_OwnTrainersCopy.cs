using System;

public sealed class FactorOptions
{
    public int Factors { get; set; } = 16;

    public double LearningRate { get; set; } = 0.01;
}

/// <summary>Copies what it needs.</summary>
public sealed class FactorTrainer
{
    private readonly int _factors;
    private readonly double _learningRate;
    private double[] _weights = Array.Empty<double>();

    public FactorTrainer(FactorOptions options)
    {
        _factors = options.Factors;
        _learningRate = options.LearningRate;
    }

    public void Fit(double[][] rows, double[] targets)
    {
        var weights = new double[_factors];
        for (var row = 0; row < rows.Length; row++)
        {
            weights[row % _factors] += _learningRate * targets[row] * rows[row][0];
        }

        _weights = weights;
    }

    public double Predict(double[] row)
    {
        if (_weights.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return row[0] * _weights[0];
    }
}

public static class Study
{
    public static double Compare(double[][] rows, double[] targets)
    {
        var options = new FactorOptions { Factors = 8 };
        var compact = new FactorTrainer(options);
        options.Factors = 48;
        var wide = new FactorTrainer(options);

        compact.Fit(rows, targets);
        wide.Fit(rows, targets);
        return compact.Predict(rows[0]) - wide.Predict(rows[0]);
    }
}

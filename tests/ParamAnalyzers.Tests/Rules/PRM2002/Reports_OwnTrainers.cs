using System;

public sealed class FactorOptions
{
    public int Factors { get; set; } = 16;

    public double LearningRate { get; set; } = 0.01;
}

public sealed class FactorTrainer
{
    private readonly FactorOptions _options;
    private double[] _weights = Array.Empty<double>();

    public FactorTrainer(FactorOptions options) => _options = options;

    public void Fit(double[][] rows, double[] targets)
    {
        var weights = new double[_options.Factors];
        for (var row = 0; row < rows.Length; row++)
        {
            weights[row % _options.Factors] += _options.LearningRate * targets[row] * rows[row][0];
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
        options.LearningRate = 0.02;
        var compact = new FactorTrainer(options);
        options.{|PRM2002:Factors|} = 48;
        var wide = new FactorTrainer(options);

        compact.Fit(rows, targets);
        wide.Fit(rows, targets);
        return compact.Predict(rows[0]) - wide.Predict(rows[0]);
    }
}

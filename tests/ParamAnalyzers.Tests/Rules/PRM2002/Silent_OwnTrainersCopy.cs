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

public sealed record MeanOptions
{
    public double Penalty { get; set; }

    public int Rounds { get; set; } = 10;
}

/// <summary>Keeps a copy.</summary>
public sealed class Mean
{
    private readonly MeanOptions _options;
    private double _value;
    private bool _isFitted;

    public Mean(MeanOptions options) => _options = options with { };

    public void Fit(double[] rows)
    {
        _value = 0;
        for (var round = 0; round < _options.Rounds; round++)
        {
            _value += rows[round % rows.Length] / (_options.Rounds + _options.Penalty);
        }

        _isFitted = true;
    }

    public double Predict(double row)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return row - _value;
    }
}

/// <summary>Keeps the options themselves.</summary>
public sealed class LiveMean
{
    private readonly MeanOptions _options;
    private double _value;
    private bool _isFitted;

    public LiveMean(MeanOptions options) => _options = options;

    public void Fit(double[] rows)
    {
        _value = rows[0] / (_options.Rounds + _options.Penalty);
        _isFitted = true;
    }

    public double Predict(double row)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return row - _value;
    }
}

public static class Study
{
    public static double Copies(double[] rows)
    {
        var options = new MeanOptions();
        var loose = new Mean(options);
        options.Penalty = 3;
        var strict = new Mean(options);
        loose.Fit(rows);
        strict.Fit(rows);
        return loose.Predict(1) - strict.Predict(1);
    }

    /// <summary>The first has learned before the options are another's.</summary>
    public static double OneAfterTheOther(double[] rows)
    {
        var options = new MeanOptions();
        var loose = new LiveMean(options);
        loose.Fit(rows);
        options.Penalty = 3;
        var strict = new LiveMean(options);
        strict.Fit(rows);
        return loose.Predict(1) - strict.Predict(1);
    }

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

using System.Linq;

public sealed class BoostingOptions
{
    public double LearningRate { get; init; } = 0.1;

    public int K { get; set; } = 3;

    public double Dropout { get; set; } = 0.3;

    public int BatchSize { get; set; } = 32;
}

public class Boosting
{
    private readonly BoostingOptions _options;
    private readonly double _momentum;
    private double _learningRate;
    private double[] _leaves = { 0 };

    public Boosting(BoostingOptions options, double momentum)
    {
        _options = options;
        _momentum = momentum;
    }

    public void Fit(double[][] x, double[] y)
    {
        _learningRate = _options.LearningRate;
        _leaves = y.Select(value => value * _learningRate * _momentum * _options.K * _options.Dropout).ToArray();
    }

    public double Predict(double[] x) =>
        _leaves.Take(_options.K).Sum(leaf => leaf * _learningRate * _momentum * _options.LearningRate * (1 - _options.Dropout)) + _options.BatchSize;
}

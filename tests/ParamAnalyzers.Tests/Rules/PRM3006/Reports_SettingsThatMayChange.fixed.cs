using System.Linq;

public sealed class BoostingOptions
{
    public double LearningRate { get; set; } = 0.1;

    public int Depth { get; set; } = 3;
}

public class Boosting
{
    private readonly BoostingOptions _options;
    private double[] _leaves = { 0 };
    private double _trainedLearningRate;
    private double _trainedShrinkage;

    public Boosting(BoostingOptions options) => _options = options;

    internal double Shrinkage { get; set; } = 0.5;

    public void Fit(double[][] x, double[] y)
    {
        _trainedShrinkage = Shrinkage;
        _trainedLearningRate = _options.LearningRate;
        _leaves = y.Select(value => value * _options.LearningRate * Shrinkage / _options.Depth).ToArray();
    }

    public double Predict(double[] x)
    {
        var sum = _leaves.Sum(leaf => leaf * _trainedLearningRate);
        return (sum * _trainedShrinkage) + _options.Depth;
    }
}

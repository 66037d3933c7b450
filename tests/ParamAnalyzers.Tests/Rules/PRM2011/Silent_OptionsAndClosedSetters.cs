public sealed class PerceptronOptions
{
    public double LearningRate { get; set; } = 0.1;

    public int MaxIterations { get; set; } = 10;
}

public interface IHasRate
{
    double LearningRate { get; set; }
}

public class Perceptron : IHasRate
{
    private double[] _weights = new double[4];

    public double LearningRate { get; set; } = 0.1;

    public double Momentum { get; init; }

    public int Epochs { get; private set; } = 10;

    public int Threads { get; set; } = 4;

    public int Seed { get; set; }

    internal double Decay { get; set; }

    public double LastError { get; set; }

    public void Train(double[][] x, double[] y)
    {
        for (var i = 0; i < Epochs; i++)
        {
            _weights[0] += (LearningRate - Decay - Momentum) * (y[0] - Predict(x[0]));
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

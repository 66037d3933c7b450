public class Perceptron
{
    private double[] _weights = new double[4];

    /// <summary>The length of a step.</summary>
    public double LearningRate { get; init; } = 0.1;

    public int MaxIterations
    {
        get; // at most
        init;
    } = 10;

    public void Train(double[][] x, double[] y)
    {
        for (var i = 0; i < MaxIterations; i++)
        {
            _weights[0] += LearningRate * (y[0] - Predict(x[0]));
        }
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

public class Perceptron
{
    private double[] _weights = new double[4];

    /// <summary>The length of a step.</summary>
    public double {|PRM2011:LearningRate|} { get; set; } = 0.1;

    public int {|PRM2011:MaxIterations|}
    {
        get; // at most
        set;
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

using System;

public class Perceptron
{
    private readonly double[] _weights;
    private double _bias;

    public double LearningRate { get; init; } = 0.05;

    public int Epochs { get; init; } = 100;

    public double BiasLearningRate { get; init; } = 0.01;

    public double Tolerance { get; init; } = 1e-4;

    public Perceptron(int inputs) => _weights = new double[inputs];

    public void Train(double[][] x, double[] y)
    {
        var learningRate = LearningRate;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var total = 0.0;
            for (var row = 0; row < x.Length; row++)
            {
                var error = y[row] - Predict(x[row]);
                total += error * error;
                _bias += BiasLearningRate * error;
                for (var i = 0; i < _weights.Length; i++)
                {
                    _weights[i] = _weights[i] + (learningRate * error * x[row][i]);
                }
            }

            if (total < Tolerance)
            {
                break;
            }
        }
    }

    public double Predict(double[] x)
    {
        var sum = _bias;
        for (var i = 0; i < x.Length; i++)
        {
            sum += _weights[i] * x[i];
        }

        return sum;
    }
}

using System;

public class Perceptron
{
    private readonly double[] _weights;
    private double _bias;

    public Perceptron(int inputs) => _weights = new double[inputs];

    public void Train(double[][] x, double[] y)
    {
        var learningRate = {|PRM2010:0.05|};
        for (var epoch = 0; epoch < {|PRM2010:100|}; epoch++)
        {
            var total = 0.0;
            for (var row = 0; row < x.Length; row++)
            {
                var error = y[row] - Predict(x[row]);
                total += error * error;
                _bias += {|PRM2010:0.01|} * error;
                for (var i = 0; i < _weights.Length; i++)
                {
                    _weights[i] = _weights[i] + (learningRate * error * x[row][i]);
                }
            }

            if (total < {|PRM2010:1e-4|})
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

using System;

public class Perceptron
{
    private readonly double[] _weights = new double[2];
    private double _bias;

    public void Train(double[][] rows, double[] targets)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var error = targets[row] - Predict(rows[row]);
            _weights[0] += {|PRM2010:0.1|} * error * rows[row][0];
            _bias += {|PRM2010:0.1|} * error;
        }
    }

    public double Predict(double[] row)
    {
        Array.Reverse({|PRM3002:_weights|});
        {|PRM3002:_bias|} *= 0.999;
        return row[0] * _weights[0] + _bias;
    }
}

using System;

public class Perceptron
{
    private readonly double[] _weights = new double[2];
    private static readonly double[] Published = { 0.5, 0.25 };

    private double _bias;

    public void Train(double[][] inputs, double[] targets)
    {
        for (var row = 0; row < inputs.Length; row++)
        {
            var error = targets[row] - Predict(inputs[row]);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += {|PRM2010:0.1|} * error * inputs[row][i];
            }

            _bias += {|PRM2010:0.1|} * error;
        }
    }

    public double Predict(double[] input) => _weights[0] * input[0] + _weights[1] * input[1] + _bias;

    public void Nudge(int index, double amount)
    {
        {|PRM3001:_weights|}[index] += amount;
        this.{|PRM3001:_bias|}++;
    }

    public void Raise(double amount) => {|PRM3001:_bias|} += amount;

    public void Boost()
    {
        var weights = _weights;
        for (var i = 0; i < weights.Length; i++)
        {
            {|PRM3001:weights|}[i] *= 1.1;
        }
    }

    public void Flatten() => Array.Fill({|PRM3001:_weights|}, 1.0);

    public void Overwrite(double[] source)
    {
        Published.CopyTo({|PRM3001:_weights|}, 0);
        Published.AsSpan().CopyTo({|PRM3001:_weights|});
        ({|PRM3001:_bias|}, var rest) = (_bias * 2, source[1]);
        Console.WriteLine(rest);
    }
}

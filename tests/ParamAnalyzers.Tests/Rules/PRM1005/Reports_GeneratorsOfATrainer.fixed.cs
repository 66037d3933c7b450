using System;

public class Perceptron
{
    private readonly Random _noise = {|PRM1005:new Random()|};
    private double[] _weights = Array.Empty<double>();

    public void Fit(double[][] x, double[] y, int seed)
    {
        var order = new Random(seed); // the order of the rows
        Initialize(x[0].Length);
        for (var row = 0; row < x.Length; row++)
        {
            var picked = order.Next(x.Length);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += 0.1 * y[picked] * x[picked][i] + _noise.NextDouble() + seed;
            }
        }
    }

    public double Predict(double[] x) => x[0] * {|PRM3004:_weights|}[0];

    private void Initialize(int count, int seed = 0)
    {
        Random random = new(seed);
        _weights = new double[count];
        for (var i = 0; i < count; i++)
        {
            _weights[i] = random.NextDouble() + {|PRM1005:Random.Shared|}.NextDouble();
        }
    }
}

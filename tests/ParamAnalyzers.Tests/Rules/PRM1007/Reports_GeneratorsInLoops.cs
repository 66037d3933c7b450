using System;
using System.Linq;

public class Network
{
    private const int Seed = 7;
    private readonly int _seed;
    private double[] _weights = Array.Empty<double>();

    public Network(int seed) => _seed = seed;

    public void Fit(double[][] x, double[] y)
    {
        _weights = new double[x[0].Length];
        for (var epoch = 0; epoch < y.Length; epoch++)
        {
            // the order of the rows
            var order = {|PRM1007:new Random(42)|};
            _weights[0] += y[order.Next(y.Length)];
        }

        foreach (var row in x)
        {
            _weights[0] += row[{|PRM1007:new Random(_seed)|}.Next(row.Length)];
        }

        var noise = x.Select(row => row[0] + {|PRM1007:new Random(Seed)|}.NextDouble()).ToArray();
        _weights[0] += noise[0];
        while (_weights[0] < 1)
        {
            Shuffle(x);
            _weights[0]++;
        }
    }

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];

    private void Shuffle(double[][] x)
    {
        var random = {|PRM1007:new Random(_seed)|};
        Array.Reverse(x, 0, random.Next(x.Length));
    }
}

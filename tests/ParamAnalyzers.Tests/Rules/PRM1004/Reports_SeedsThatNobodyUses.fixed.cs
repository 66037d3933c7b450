using System;

public class Network
{
    private double[] _weights = Array.Empty<double>();
    private readonly int _seed;

    public Network(int inputs, double rate, int {|PRM1003:{|PRM1004:seed|}|})
        : this(rate)
    {
        _weights = new double[inputs];
    }

    public Network(double rate, long {|PRM1004:randomSeed|})
        : this(rate)
    {
        _seed = (int)randomSeed;
    }

    private Network(double rate) => _weights = new[] { rate };

    public void Fit(double[][] x, double[] y, Random generator, int {|PRM1004:seed|} = 3)
    {
        if (x.Length == 0)
        {
            throw new ArgumentException("empty", nameof(seed));
        }

        var random = generator; // shuffles
        _weights[0] = y[random.Next(y.Length)];
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

public static class Data
{
    public static double[][] Split(double[][] rows, int {|PRM1004:seed|}) => rows[..1];
}

using System;

public interface ISampler
{
    double[] Generate(double[] result, Random source);
}

public class Gaussian : ISampler
{
    private static readonly Random Shared = new(1);

    public double[] Generate(double[] result, Random {|PRM1004:source|}) => Generate(result);

    public double[] Generate(double[] result)
    {
        result[0] = Shared.NextDouble();
        return result;
    }
}

public class Network
{
    public void Fit(double[][] x, double[] y)
    {
    }
}

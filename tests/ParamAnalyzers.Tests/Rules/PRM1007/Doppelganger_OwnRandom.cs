namespace Casino;

public class Random
{
    public Random(int seed)
    {
    }

    public double Next() => 0.5;
}

public class Dealer
{
    private double[] _weights = { };

    public void Fit(double[][] x, double[] y)
    {
        _weights = new double[1];
        foreach (var row in x)
        {
            _weights[0] += new Random(3).Next() * row[0];
        }
    }

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];
}

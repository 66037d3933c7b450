namespace Casino;

public class Random
{
    public double Next() => 0.5;
}

public class Dealer
{
    private double[] _weights = { };

    public void Fit(double[][] x, double[] y, Random random) => _weights = x[0];

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];
}

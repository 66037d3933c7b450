namespace Casino;

public class Random
{
    public static Random Shared { get; } = new();

    public double NextDouble() => 0.5;
}

public class MLContext
{
    public MLContext(int? seed = null)
    {
    }

    public double[] ShuffleRows(double[] rows, int? {|PRM1004:seed|} = null) => rows;
}

public class Dealer
{
    private double[] _weights = { };

    public void Fit(double[][] x, double[] y)
    {
        var random = new Random();
        var context = new MLContext();
        _weights = context.ShuffleRows(x[0]);
        _weights[0] = random.NextDouble() + Random.Shared.NextDouble();
    }

    public double Predict(double[] x) => {|PRM3004:_weights|}[0] * x[0];
}

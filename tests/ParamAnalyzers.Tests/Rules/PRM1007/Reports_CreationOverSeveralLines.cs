using System;

public sealed class Network
{
    private double _weight;

    public void Fit(double[][] x, double[] y)
    {
        for (var epoch = 0; epoch < y.Length; epoch++)
        {
            // The order of the rows,
            // once for each epoch.
            var order =
                {|PRM1007:new Random(
                    42)|}; // fixed
            _weight += y[order.Next(y.Length)];
        }
    }

    public void Train(double[][] x, double[] y)
    {
        for (var epoch = 0; epoch < y.Length; epoch++)
        {
#if NEVER
            var order = new Random();
#else
            var order = {|PRM1007:new Random(42)|};
#endif
            _weight += y[order.Next(y.Length)];
        }
    }

    public double Predict(double[] x) => _weight * x[0];
}

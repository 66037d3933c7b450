using System;
using System.Linq;
using System.Threading.Tasks;

public class Pooler
{
    private readonly double[] _weights = new double[64];

    public void Fit(double[][] x, double[] y)
    {
        Parallel.For(0, _weights.Length, column =>
        {
            var random = {|PRM1007:new Random(42)|};
            _weights[column] = y[random.Next(y.Length)];
        });

        var sums = Enumerable.Range(0, x.Length).AsParallel().Select(row => x[row][{|PRM1007:new Random(7)|}.Next(2)]).ToArray();
        _weights[0] += sums[0];
        Parallel.For(0, _weights.Length, column => _weights[column] += y[new Random(column).Next(y.Length)]);
    }

    public double Predict(double[] x) => _weights[0] * x[0];
}

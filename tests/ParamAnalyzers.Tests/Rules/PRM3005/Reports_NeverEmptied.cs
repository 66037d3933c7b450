using System.Collections.Generic;
using System.Linq;

public class Boosting
{
    private readonly List<double[]> _stumps = new();
    private readonly Dictionary<string, double> _counts = new();
    private readonly int _rounds;

    public Boosting(int rounds) => _rounds = rounds;

    public void Fit(double[][] x, double[] y)
    {
        // one stump a round
        for (var round = 0; round < _rounds; round++)
        {
            {|PRM3005:_stumps|}.Add(Grow(x, y));
        }

        Count(x);
    }

    public double Predict(double[] x) => {|PRM3004:_stumps|}.Sum(stump => stump[0] * x[0]) + _counts.Count;

    private static double[] Grow(double[][] x, double[] y) => new[] { x[0][0] * y[0] };

    private void Count(double[][] x)
    {
        foreach (var row in x)
        {
            {|PRM3005:_counts|}.TryAdd(row.ToString()!, row[0]);
        }
    }
}

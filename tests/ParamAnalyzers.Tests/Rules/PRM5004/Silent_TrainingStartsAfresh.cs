using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class NearestCentroid
{
    private Dictionary<int, double[]>? _centroids;

    public void Fit(IReadOnlyList<double[]> xs, IReadOnlyList<int> ys)
    {
        // everything that was learned before is replaced
        _centroids = ys.Distinct().ToDictionary(
            c => c,
            c => Enumerable.Range(0, xs[0].Length)
                .Select(j => xs.Where((_, i) => ys[i] == c).Average(x => x[j]))
                .ToArray());
    }

    public int Predict(double[] x)
    {
        if (_centroids is null) throw new InvalidOperationException("Fit has not been called.");
        return _centroids.MinBy(p => p.Value.Zip(x, (a, b) => (a - b) * (a - b)).Sum()).Key;
    }
}

public static class CrossValidation
{
    public static double Accuracy(double[][] x, int[] y, int k)
    {
        var classifier = new NearestCentroid();
        double total = 0;
        for (int fold = 0; fold < k; fold++)
        {
            int f = fold;
            int[] train = Enumerable.Range(0, x.Length).Where(i => i % k != f).ToArray();
            int[] held = Enumerable.Range(0, x.Length).Where(i => i % k == f).ToArray();

            classifier.Fit(train.Select(i => x[i]).ToArray(), train.Select(i => y[i]).ToArray());
            total += held.Average(i => classifier.Predict(x[i]) == y[i] ? 1.0 : 0.0);
        }
        return total / k;
    }
}

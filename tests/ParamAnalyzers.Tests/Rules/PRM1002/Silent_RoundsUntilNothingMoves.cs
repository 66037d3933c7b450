using System.Collections.Generic;
using System.Linq;
using System;

namespace MiniBatchMeans;
public sealed class KMeansModel
{
    private readonly double[][] _centroids;
    private KMeansModel(double[][] centroids) => _centroids = centroids;
    public double[][] Centroids => _centroids;
    public int Predict(double[] x) { var best = 0; for (var i = 1; i < _centroids.Length; i++) if (D(x, _centroids[i]) < D(x, _centroids[best])) best = i; return best; }
    private static double D(double[] a, double[] b) => a.Zip(b, (p, q) => (p - q) * (p - q)).Sum();
    public static KMeansModel Fit(double[][] rows, double[][] start, Random random)
    {
        var sums = start.Select(c => c.ToArray()).ToArray();
        for (var n = 0; n < 100; n++)
        {
            var x = rows[random.Next(rows.Length)];
            var k = 0; for (var i = 1; i < sums.Length; i++) if (D(x, sums[i]) < D(x, sums[k])) k = i;
            for (var j = 0; j < x.Length; j++) sums[k][j] += 0.05 * (x[j] - sums[k][j]);
        }
        return new KMeansModel(sums);
    }
}
public static class Clustering
{
    public static double[][] Run(double[][] rows, double[][] start, int seed, double tolerance)
    {
        var centroids = start;
        var moved = double.MaxValue;
        var round = 0;
        while (moved > tolerance)
        {
            var next = KMeansModel.Fit(rows, centroids, new Random(seed + round++));
            moved = centroids.Zip(next.Centroids, (a, b) => a.Zip(b, (p, q) => Math.Abs(p - q)).Max()).Max();
            centroids = next.Centroids;
        }
        return centroids;
    }
}

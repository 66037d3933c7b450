using System;
using System.Collections.Generic;
using System.Linq;
using Point = (double X, double Y);

namespace Example;

public readonly record struct {|PRM6002:KMeansBundle|}
{
    public required int NumberOfClusters { get; init; }
    public required int MaximumNumberOfIterations { get; init; }
    public required double Tolerance { get; init; }
    public required IReadOnlyList<Point> Centroids { get; init; }
}

public static class KMeans
{
    public static KMeansBundle Cluster(IReadOnlyList<Point> points, int k, int maxIterations, double tolerance, Random random)
    {
        Point[] centroids = points.OrderBy(_ => random.Next()).Take(k).ToArray();

        for (int iteration = 0; iteration < maxIterations; iteration++)
        {
            var groups = points.GroupBy(p => Nearest(centroids, p)).ToList();
            double moved = 0;
            foreach (var group in groups)
            {
                Point mean = (group.Average(p => p.X), group.Average(p => p.Y));
                moved = Math.Max(moved, SquaredDistance(mean, centroids[group.Key]));
                centroids[group.Key] = mean;
            }

            if (moved < tolerance) break;
        }

        return new KMeansBundle
        {
            NumberOfClusters = k,
            MaximumNumberOfIterations = maxIterations,
            Tolerance = tolerance,
            Centroids = Array.AsReadOnly(centroids),
        };
    }

    private static int Nearest(Point[] centroids, Point p) =>
        Enumerable.Range(0, centroids.Length).MinBy(c => SquaredDistance(centroids[c], p));

    private static double SquaredDistance(Point a, Point b) => (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y);
}

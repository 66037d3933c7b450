using System;
using System.Linq;

namespace Example;

/// <summary>One generator for all, which can be seeded.</summary>
public static class Chance
{
    public static Random Shared { get; private set; } = new(1);

    public static void SeedShared(int seed) => Shared = new Random(seed);
}

public sealed class KMeans
{
    private readonly int _clusters;
    private double[] _centroids = Array.Empty<double>();

    public KMeans(int clusters) => _clusters = clusters > 0 ? clusters : throw new ArgumentOutOfRangeException(nameof(clusters));

    public void Fit(double[] rows) => _centroids = Enumerable.Range(0, _clusters).Select(_ => rows[Chance.Shared.Next(rows.Length)]).ToArray();

    public int Predict(double row) =>
        _centroids.Length == 0 ? throw new InvalidOperationException("Fit first.") : Enumerable.Range(0, _centroids.Length).MinBy(k => Math.Abs(_centroids[k] - row));
}

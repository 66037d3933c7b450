using System;
using System.Linq;

public sealed class NearestCentroid
{
    private double[][]? _centroids;

    public void Fit(double[][] rows, int[] classes) =>
        _centroids = rows.Zip(classes).GroupBy(pair => pair.Second).OrderBy(group => group.Key)
            .Select(group => Enumerable.Range(0, rows[0].Length).Select(j => group.Average(pair => pair.First[j])).ToArray()).ToArray();

    public int Classify(double[] row)
    {
        var centroids = _centroids ?? throw new InvalidOperationException("Fit first.");
        return Enumerable.Range(0, centroids.Length).MinBy(k => centroids[k].Zip(row, (a, b) => (a - b) * (a - b)).Sum());
    }

    public void PartialFit(double[] row, int label, double weight)
    {
        var centroids = _centroids ?? throw new InvalidOperationException("Fit first.");
        for (var j = 0; j < row.Length; j++)
        {
            centroids[label][j] += weight * (row[j] - centroids[label][j]);
        }
    }

    public NearestCentroid Copy() => new() { _centroids = {|PRM3007:_centroids|} };
}

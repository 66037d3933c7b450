using System;
using System.Linq;

/// <summary>Training makes room for the distances, and each prediction fills it anew.</summary>
public sealed class Neighbors
{
    private readonly int _k;
    private double[][]? _rows;
    private double[]? _labels;
    private double[] _distances = Array.Empty<double>();

    public Neighbors(int k) => _k = k;

    public void Fit(double[][] rows, double[] labels)
    {
        _rows = rows.Select(row => (double[])row.Clone()).ToArray();
        _labels = (double[])labels.Clone();
        _distances = new double[rows.Length];
    }

    public double Predict(double[] asked)
    {
        var rows = _rows ?? throw new InvalidOperationException("Fit first.");
        var labels = _labels ?? throw new InvalidOperationException("Fit first.");
        for (var row = 0; row < rows.Length; row++)
        {
            _distances[row] = rows[row].Zip(asked, (a, b) => (a - b) * (a - b)).Sum();
        }

        return Enumerable.Range(0, rows.Length).OrderBy(row => _distances[row]).Take(_k).Average(row => labels[row]);
    }
}

using System;
using System.Linq;
using Matrix = System.Collections.Generic.IReadOnlyList<double[]>;

namespace Example;

public interface ITransform
{
    void Fit(Matrix rows);

    double[] Transform(double[] row);
}

/// <summary>Mean imputation: a missing value (NaN) becomes the mean of its column.</summary>
public sealed class MeanImputer : ITransform
{
    private double[] _columnMeans = null!;

    public void Fit(Matrix rows)
    {
        if (rows.Count == 0)
        {
            throw new ArgumentException("No rows.", nameof(rows));
        }

        _columnMeans = Enumerable
            .Range(0, rows[0].Length)
            .Select(j => rows.Select(r => r[j]).Where(v => !double.IsNaN(v)).DefaultIfEmpty().Average())
            .ToArray();
    }

    public double[] Transform(double[] row) =>
        row.Select((v, j) => double.IsNaN(v) ? {|PRM3004:_columnMeans|}[j] : v).ToArray();
}

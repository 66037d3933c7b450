using System;
using System.Collections.Generic;

public sealed class Lazy
{
    private double[]? _shares;

    public void Fit(IReadOnlyList<double[]> rows)
    {
        foreach (var row in rows)
        {
            _shares ??= new double[row.Length];
            for (var j = 0; j < row.Length; j++)
            {
                _shares[j] += row[j];
            }
        }
    }

    public double Predict(double[] row)
    {
        if (_shares is null)
        {
            throw new InvalidOperationException("Fit it first.");
        }

        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
        {
            sum += _shares[j] * row[j];
            {|PRM3002:_shares|}[j] *= 0.99;
        }

        return sum;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

public sealed class Mean
{
    private readonly int _passes;
    private double _center = double.NaN;

    public Mean(int passes) => _passes = passes;

    public int Small { get; private set; }

    public void Fit(IReadOnlyList<double> rows)
    {
        var (center, smoothed) = (0.0, 0.0);
        for (var pass = 0; pass < _passes; pass++)
        {
            var next = rows.Average();
            smoothed = (0.9 * smoothed) + (0.1 * Math.Abs(next - center));
            var isSmall = smoothed < 0.001;
            if (isSmall)
            {
                Small++;
            }

            center = next;
        }

        _center = center;
    }

    public double Predict(double row) => double.IsNaN(_center) ? throw new InvalidOperationException("Fit first.") : row - _center;
}

using System;
using System.Linq;

namespace Example;

public sealed record SolverOptions(int Iterations);

public sealed class RateModel
{
    private double _rate;

    public void Fit(double[] rows, SolverOptions? options = null)
    {
        int maxIter = 1000;
        if (options != null)
        {
            maxIter = options.Iterations;
        }

        var rate = rows.Average();
        for (var i = 0; i < maxIter; i++)
        {
            rate = (rate + (rows.Sum() / rate)) / 2;
        }

        _rate = rate;
    }

    public double Predict(double row) => _rate > 0 ? row / _rate : throw new InvalidOperationException("Fit first.");
}

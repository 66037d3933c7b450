using System;
using System.Linq;

namespace Example;

public class RidgeRegressor
{
    public double Lambda { get; private set; }
    public int MaxSweeps { get; }
    public double Tolerance { get; }

    private double[]? _w;

    public RidgeRegressor(double lambda, int maxSweeps = 200, double tolerance = 1e-6)
        => (Lambda, MaxSweeps, Tolerance) = (lambda, maxSweeps, tolerance);

    public void Fit(double[][] x, double[] y)
    {
        int p = x[0].Length;
        // more columns than rows: make sure that the problem is regularised
        if (p > x.Length && Lambda < 1.0)
            {|PRM2001:Lambda|} = 1.0;

        var w = new double[p];
        for (int sweep = 0; sweep < MaxSweeps; sweep++)
        {
            double biggest = 0;
            for (int j = 0; j < p; j++)
            {
                double num = 0, den = Lambda;
                for (int i = 0; i < x.Length; i++)
                {
                    double r = y[i] - Dot(w, x[i]) + w[j] * x[i][j];
                    num += r * x[i][j];
                    den += x[i][j] * x[i][j];
                }
                double next = num / den;
                biggest = Math.Max(biggest, Math.Abs(next - w[j]));
                w[j] = next;
            }
            if (biggest < Tolerance) break;
        }
        _w = w;
    }

    public double Predict(double[] row)
        => _w is null ? throw new InvalidOperationException("Call Fit first.") : Dot(_w, row);

    private static double Dot(double[] a, double[] b) => a.Zip(b, (u, v) => u * v).Sum();
}

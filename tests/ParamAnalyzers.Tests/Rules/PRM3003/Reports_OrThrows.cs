using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>Averaged stochastic gradient descent for the hinge loss.</summary>
public sealed class LinearSvm(double lambda, int epochs)
{
    private float[]? _coefficients;

    public void Learn(float[][] rows, int[] signs)
    {
        var w = new float[rows[0].Length];
        var t = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (row, sign) in rows.Zip(signs))
            {
                var eta = 1f / ((float)lambda * ++t);
                var violated = sign * Dot(w, row) < 1;
                for (var j = 0; j < w.Length; j++)
                {
                    w[j] -= eta * ((float)lambda * w[j] - (violated ? sign * row[j] : 0));
                }
            }
        }

        _coefficients = w;
    }

    public float Decide(float[] row) => Dot(Fitted, row);

    /// <summary>For plotting.</summary>
    public float[] {|PRM3003:GetCoefficients|}() =>
        _coefficients ?? throw new InvalidOperationException("Learn has not been called.");

    public int CountNonZero() => Fitted.Count(c => c != 0);

    private float[] Fitted => _coefficients ?? throw new InvalidOperationException("Learn has not been called.");

    private static float Dot(IReadOnlyList<float> a, IReadOnlyList<float> b)
    {
        var s = 0f;
        for (var i = 0; i < a.Count; i++) s += a[i] * b[i];
        return s;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

/// <summary>A straight line through points; one of the two ways to ask it forgets to ask whether it was fitted.</summary>
public sealed class LineRegression
{
    public double Slope { get; private set; }

    public double Intercept { get; private set; }

    public bool IsFitted { get; private set; }

    public void Fit(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        Slope = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
        Intercept = meanY - (Slope * meanX);
        IsFitted = true;
    }

    public double Predict(double x)
    {
        return {|PRM3004:Intercept|} + (Slope * x);
    }

    public IReadOnlyList<double> Predict(IReadOnlyList<double> x)
    {
        if (!IsFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return x.Select(Predict).ToList();
    }
}

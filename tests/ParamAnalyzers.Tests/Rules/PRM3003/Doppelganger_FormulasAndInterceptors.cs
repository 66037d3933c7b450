using System.Linq;

namespace Example;

/// <summary>The coefficients are those of a table of the agency.</summary>
public sealed class RatingCurve
{
    public double[] Coefficients { get; set; } = [0.42, 1.6];

    public double PredictFlow(double level) => Coefficients[0] * System.Math.Pow(level, Coefficients[1]);
}

public sealed class Interceptor
{
    public double Intercept { get; set; }

    public double PredictHeight(double seconds) => 300 * (seconds - Intercept);
}

public sealed class Barbell
{
    public double[] Weights { get; set; } = [20, 20];

    public double PredictOneRepMax(int repetitions) => Weights.Sum() * (1 + (repetitions / 30.0));
}

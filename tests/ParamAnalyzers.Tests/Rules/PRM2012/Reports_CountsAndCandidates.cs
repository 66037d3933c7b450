using System;
using System.Linq;

public sealed class Mixture
{
    private double[] _means = Array.Empty<double>();

    public int {|PRM2012:Components|} { get; set; } = 8;

    public void Fit(double[] rows)
    {
        _means = rows.Take(Components).ToArray();
        for (var round = 0; round < rows.Length; round++)
        {
            var keep = _means.Where(mean => rows.Count(row => Math.Abs(row - mean) < 1) > 2).ToArray();
            _means = keep;
            Components = keep.Length;
        }
    }

    public int Predict(double row)
    {
        if (_means.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return Array.IndexOf(_means, _means.OrderBy(mean => Math.Abs(mean - row)).First());
    }
}

public sealed class Smoothing
{
    private static readonly double[] Candidates = { 0.1, 0.3, 0.5 };

    private double? _level;

    public Smoothing(double alpha) => Alpha = alpha;

    public double {|PRM2012:Alpha|} { get; private set; }

    public void Fit(double[] history)
    {
        Alpha = Candidates.Append(Alpha).OrderBy(alpha => Error(history, alpha)).First();
        _level = history[0];
        foreach (var value in history)
        {
            _level += Alpha * (value - _level);
        }
    }

    public double Forecast(int ahead) => _level ?? throw new InvalidOperationException("Fit first.");

    private static double Error(double[] history, double alpha)
    {
        var (level, error) = (history[0], 0.0);
        foreach (var value in history)
        {
            error += Math.Abs(value - level);
            level += alpha * (value - level);
        }

        return error;
    }
}

/// <summary>Half of it and twice of it are steps of a search that goes on.</summary>
public sealed class Adaptive
{
    private double? _level;
    private double _width;

    public Adaptive(double width) => _width = width;

    public void Fit(double[] history)
    {
        _width = new[] { _width / 2, _width, _width * 2 }.OrderBy(width => history.Count(value => Math.Abs(value) > width)).First();
        _level = history[0] * _width;
    }

    public double Forecast(int ahead) => _level ?? throw new InvalidOperationException("Fit first.");
}

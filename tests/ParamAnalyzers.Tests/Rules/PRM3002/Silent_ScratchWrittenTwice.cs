using System;

public class Cell
{
    private readonly double[] _weights = new double[2];
    private readonly double[] _signals = new double[2];
    private double _level;

    public void Train(double[] xs)
    {
        _weights[0] += xs[0] * _level * _signals[0];
        _level = xs[0];
        _signals[0] = xs[1];
    }

    public double Predict(double x)
    {
        _level = x;
        var rise = _weights[0] * _level;
        _level = x + 1;
        return rise;
    }

    public double Forward(double x)
    {
        Array.Fill(_signals, 0.0);
        _signals[0] = x * _signals[1];
        return _weights[1] * x;
    }

    public double Score(double x) => _weights[0] * x;
}

public class Filter
{
    private double _level;
    private double _gain;

    public void Train(double[] xs, double target)
    {
        _gain = target - xs[0] * _level;
        _level = xs[0];
    }

    // Overwrites before it reads.
    public double Predict(double x)
    {
        {|PRM3002:_level|} = x;
        return _gain * _level;
    }

    // Reads what training left.
    public double Score(double x)
    {
        var shift = x - _level;
        {|PRM3002:_level|} = x;
        return shift * _gain + _level;
    }
}

public class Smoother
{
    private double _trend;
    private double _base;

    public void Train(double[] xs)
    {
        _base = xs[1] - _trend;
        _trend = xs[0];
    }

    // A factor keeps a part of the old value.
    public double Predict(double x)
    {
        {|PRM3002:_trend|} *= x;
        return _base + _trend;
    }
}

public class Blend
{
    private readonly double[] _weights = new double[2];

    public void Train(double[] xs) => _weights[0] += xs[0];

    // Two names for one array.
    public double Predict(double x)
    {
        var view = _weights;
        var inner = view;
        {|PRM3002:inner|}[1] = x;
        return _weights[0] * x;
    }
}

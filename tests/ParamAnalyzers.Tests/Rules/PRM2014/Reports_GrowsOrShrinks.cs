using System;

public sealed class Slope
{
    private readonly double _grow;
    private readonly double _shrink;
    private readonly double _kick;
    private readonly double _speedUp;
    private readonly int _epochs;
    private double _learningRate;
    private double _weight;
    private bool _isFitted;

    public Slope(double learningRate, double grow, double shrink, double kick, double speedUp, int epochs)
    {
        _learningRate = learningRate;
        _grow = grow;
        _shrink = shrink;
        _kick = kick;
        _speedUp = speedUp;
        _epochs = epochs;
    }

    public void Fit(double[] xs, double[] ys)
    {
        var previous = double.PositiveInfinity;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            var loss = 0.0;
            for (var row = 0; row < xs.Length; row++)
            {
                var error = _weight * xs[row] - ys[row];
                loss += error * error;
                _weight -= _learningRate * error * xs[row];
            }

            {|PRM2014:_learningRate|} = loss < previous ? _learningRate * _grow : _learningRate * _shrink;
            {|PRM2014:_learningRate|} *= loss < previous ? _grow : _shrink;
            if (loss > previous)
            {
                {|PRM2014:_learningRate|} *= _kick;
            }

            {|PRM2014:_learningRate|} *= loss < previous ? _speedUp : _shrink;

            previous = loss;
        }

        _isFitted = true;
    }

    public double Predict(double x)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return x * _weight;
    }
}

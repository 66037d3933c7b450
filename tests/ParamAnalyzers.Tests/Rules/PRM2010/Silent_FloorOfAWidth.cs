using System;
using System.Linq;

/// <summary>What is added keeps a width above zero; nothing moves by it.</summary>
public sealed class Bell
{
    private double _middle;
    private double _width;
    private bool _isFitted;

    public void Fit(double[] values)
    {
        _middle = values.Average();
        _width = Math.Sqrt(values.Average(value => (value - _middle) * (value - _middle))) + 1e-6;
        _isFitted = true;
    }

    public double Predict(double value)
    {
        if (!_isFitted)
        {
            throw new InvalidOperationException("Fit first.");
        }

        var distance = (value - _middle) / _width;
        return Math.Exp(-distance * distance / 2);
    }
}

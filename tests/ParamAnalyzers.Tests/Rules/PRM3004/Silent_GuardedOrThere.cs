using System;
using System.Diagnostics.CodeAnalysis;

public class Guarded
{
    private double[]? _weights;
    private bool _isTrained;

    public void Fit(double[][] x, double[] y)
    {
        _weights = new[] { y[0] * x[0][0] };
        _isTrained = true;
    }

    public double Predict(double[] x)
    {
        if (_weights == null)
        {
            throw new InvalidOperationException("Fit first");
        }

        return _weights[0] * x[0];
    }

    public double Score(double[] x) => _isTrained ? _weights![0] * x[0] : throw new InvalidOperationException();

    public double Transform(double[] x) => (_weights ?? throw new InvalidOperationException())[0] * x[0];

    public double Decide(double[] x)
    {
        EnsureFitted();
        return _weights[0] * x[0];
    }

    public double Classify(double[] x)
    {
        ArgumentNullException.ThrowIfNull(_weights);
        return _weights[0] * x[0];
    }

    public bool TryPredict(double[] x, out double y)
    {
        y = _weights![0] * x[0];
        return true;
    }

    public double? Infer(double[] x) => _weights?[0] * x[0];

    [MemberNotNull(nameof(_weights))]
    private void EnsureFitted()
    {
        if (_weights is not { Length: > 0 })
        {
            throw new InvalidOperationException();
        }
    }
}

public class SizedInConstructor
{
    private readonly double[] _weights;
    private double _bias;

    public SizedInConstructor(int inputs) => _weights = new double[inputs];

    public void Fit(double[][] x, double[] y)
    {
        _weights[0] = y[0] * x[0][0];
        _bias = y[0];
    }

    public double Predict(double[] x) => (_weights[0] * x[0]) + _bias;
}

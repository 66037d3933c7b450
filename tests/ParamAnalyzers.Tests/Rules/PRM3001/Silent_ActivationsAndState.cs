using System.Collections.Generic;

public class Network
{
    private readonly double[] _weights = new double[4];
    private readonly double[] _outputs = new double[4];
    private readonly List<double> _history = new List<double>();

    public double Error { get; private set; }

    public void Learn(double[] xs)
    {
        for (var i = 0; i < xs.Length; i++)
        {
            _outputs[i % 4] = xs[i];
            _weights[i % 4] += xs[i];
            _history.Add(xs[i]);
        }

        Error = xs[0];
    }

    public double Compute(double[] xs)
    {
        for (var i = 0; i < 4; i++)
        {
            _outputs[i] = xs[i] * _weights[i];
        }

        return _outputs[0] + Error + _history.Count;
    }

    public void Show()
    {
        _outputs[0] = 0;
        _history.Clear();
        Error = 0;
    }
}

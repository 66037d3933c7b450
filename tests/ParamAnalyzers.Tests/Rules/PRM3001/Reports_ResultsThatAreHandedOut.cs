using System.Collections.Generic;

// Nothing predicts here: what is handed out is the result.
public class CurveFit
{
    public double[] Coefficients { get; private set; } = { 0, 0 };

    public void Fit(double[] x, double[] y)
    {
        Coefficients = new double[2];
        for (var i = 0; i < x.Length; i++)
        {
            Coefficients[0] += x[i] * y[i];
        }
    }

    public void Report() => {|PRM3001:Coefficients|}[1] = 3;
}

public class LineFit
{
    private double[] _weights = { 0, 0 };
    private double[] _biases = { 0, 0 };

    public IReadOnlyList<double> Result => _weights;

    public void Fit(double[] x, double[] y)
    {
        _weights = new double[2];
        _biases = new double[2];
        for (var i = 0; i < x.Length; i++)
        {
            _weights[0] += x[i] * y[i];
            _biases[0] += y[i];
        }
    }

    public void Report()
    {
        {|PRM3001:_weights|}[1] = 3;
        _biases[1] = 4;
    }
}

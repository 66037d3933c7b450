using System.Collections.Generic;

public class Regressor
{
    public double[] {|PRM3003:Weights|} { get; private set; } = new double[3];

    public double Bias { get; private set; }

    public List<double> {|PRM3003:Slopes|} = new() { 0 };

    private readonly double[] _means = new double[3];

    public double[] {|PRM3003:GetMeans|}() => _means;

    public void Fit(double[][] x, double[] y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            Weights[0] += y[i];
            Bias += y[i] / x.Length;
            Slopes[0] += x[i][0];
            _means[0] += x[i][0] / x.Length;
        }
    }

    public double Predict(double[] x) => Bias + (Weights[0] * (x[0] - _means[0])) + Slopes[0];
}

public class LinearModel
{
    public readonly double[] {|PRM3003:Coefficients|};

    public LinearModel(double[] coefficients) => Coefficients = coefficients;

    public double Predict(double[] x) => Coefficients[0] * x[0];
}

using System;

public sealed class KernelMachine
{
    private double _gamma;
    private double[] _coefficients = new double[1];

    /// <param name="gamma">The width of the kernel; zero stands for one over the number of columns.</param>
    public KernelMachine(double gamma = 0)
    {
        _gamma = gamma;
    }

    public void Train(double[][] rows, double[] targets)
    {
        if (_gamma == 0)
        {
            {|PRM2001:_gamma|} = 1.0 / rows[0].Length;
        }

        _coefficients = new double[targets.Length];
    }

    public double Predict(double[] row) => _coefficients[0] * Math.Exp(-_gamma * row[0]);
}

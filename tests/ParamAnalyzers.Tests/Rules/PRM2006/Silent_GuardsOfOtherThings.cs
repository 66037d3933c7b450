using System;

public class Loan
{
    public Loan(double rate)
    {
        if (rate <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(rate));
        }
    }

    public static Loan Free() => new(0);
}

public class Network
{
    private readonly double[] _weights = new double[3];

    public Network(double rate, int limit, int other)
    {
        if (rate <= limit)
        {
            throw new ArgumentOutOfRangeException(nameof(rate));
        }

        if (other < 0 && rate > 3)
        {
            throw new ArgumentException("both");
        }

        if (other > 100)
        {
            other = 100;
        }

        _weights[0] = rate + other;
    }

    public void Fit(double[][] x, double[] y) => _weights[0] += y[0];

    public double Predict(double[] x) => _weights[0] * x[0];

    public static Network Make() => new(-1, -2, 1000);
}

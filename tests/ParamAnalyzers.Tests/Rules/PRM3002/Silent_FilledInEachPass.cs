using System;

public sealed class RainNet
{
    private readonly double[] _weights;
    private readonly double[] _hidden;
    private readonly double _rate;

    public RainNet(int inputs, double rate)
    {
        _weights = new double[inputs];
        _hidden = new double[inputs];
        _rate = rate;
    }

    public void Train(double[][] days, double[] rain)
    {
        for (var day = 0; day < days.Length; day++)
        {
            Weigh(days[day], _weights, _hidden);
            Squash(_hidden);
            var error = rain[day] - Sum(_hidden);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += _rate * error * days[day][i];
            }
        }
    }

    public double Predict(double[] day)
    {
        Weigh(day, _weights, _hidden);
        Squash(_hidden);
        _hidden[0] *= 0.5;
        return Sum(_hidden);
    }

    private static void Weigh(double[] values, double[] weights, double[] products)
    {
        for (var i = 0; i < products.Length; i++)
        {
            products[i] = values[i] * weights[i];
        }
    }

    private static void Squash(double[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Math.Tanh(values[i]);
        }
    }

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}

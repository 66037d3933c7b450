using System;
using System.Linq;

internal sealed class Descent
{
    private readonly double _rate;
    private bool _stopWhenConverged;
    private double[]? _weights;

    public Descent(double rate, bool stopWhenConverged) => (_rate, _stopWhenConverged) = (rate, stopWhenConverged);

    public void Fit(double[][] rows, double[] targets)
    {
        if (rows.Length < 50)
        {
            {|PRM2001:_stopWhenConverged|} = false;
        }

        var weights = new double[rows[0].Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var error = targets[i] - Answer(weights, rows[i]);
            if (_stopWhenConverged && Math.Abs(error) < _rate)
            {
                break;
            }

            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] += _rate * error * rows[i][j];
            }
        }

        _weights = weights;
    }

    public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Fit it first."), row);

    private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
}

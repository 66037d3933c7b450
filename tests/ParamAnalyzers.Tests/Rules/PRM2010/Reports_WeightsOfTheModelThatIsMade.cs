using System.Collections.Generic;

public sealed class LinearScore
{
    private readonly double[] _weights;
    private readonly double _bias;

    public LinearScore(double[] weights, double bias)
    {
        _weights = weights;
        _bias = bias;
    }

    public double Predict(double[] row)
    {
        var sum = _bias;
        for (var i = 0; i < row.Length; i++)
        {
            sum += _weights[i] * row[i];
        }

        return sum;
    }
}

public sealed class ScoreTrainer
{
    private readonly int _epochs;

    public ScoreTrainer(int epochs) => _epochs = epochs;

    public LinearScore Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        var weights = new double[rows[0].Length];
        var bias = 0.0;
        var smoothed = 0.0;
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var error = weights[0] * rows[i][0] + bias - targets[i];
                weights[0] -= {|PRM2010:0.05|} * error * rows[i][0];
                bias -= 0.05 * error;
                smoothed += 0.1 * (error - smoothed);
            }
        }

        return smoothed > 1000 ? new LinearScore(new double[1], 0) : new LinearScore(weights, bias);
    }
}

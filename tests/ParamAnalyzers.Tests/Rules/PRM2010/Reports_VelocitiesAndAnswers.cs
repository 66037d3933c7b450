using System;
using System.Collections.Generic;
using System.Linq;

public sealed class ChurnScorer
{
    private readonly double _stepSize;
    private readonly int _passes;
    private double[] _beta = Array.Empty<double>();

    public ChurnScorer(double stepSize, int passes) => (_stepSize, _passes) = (stepSize, passes);

    public void Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        var beta = new double[rows[0].Length];
        var velocity = new double[beta.Length];
        for (var pass = 0; pass < _passes; pass++)
        {
            var change = 0.0;
            for (var i = 0; i < rows.Count; i++)
            {
                var error = beta.Zip(rows[i], (b, x) => b * x).Sum() - targets[i];
                for (var j = 0; j < beta.Length; j++)
                {
                    velocity[j] = ({|PRM2010:0.9|} * velocity[j]) - (_stepSize * error * rows[i][j]);
                    beta[j] += velocity[j];
                    change = Math.Max(change, Math.Abs(velocity[j]));
                }
            }

            var converged = change < {|PRM2010:0.0005|};
            if (converged)
            {
                break;
            }
        }

        _beta = beta;
    }

    public double Predict(double[] row)
    {
        if (_beta.Length == 0)
        {
            throw new InvalidOperationException("Fit first.");
        }

        return _beta.Zip(row, (b, x) => b * x).Sum();
    }
}

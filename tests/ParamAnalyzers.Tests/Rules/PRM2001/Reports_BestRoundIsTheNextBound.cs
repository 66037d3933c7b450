using System;

public sealed class BoostOptions
{
    public int Rounds { get; set; } = 300;

    public double Shrinkage { get; set; } = 0.1;

    public int Patience { get; set; } = 15;
}

public sealed class ClaimBooster
{
    private readonly BoostOptions _options;
    private double[] _weights = new double[8];

    public ClaimBooster(BoostOptions options) => _options = options;

    public void Fit(double[][] claims, double[] amounts)
    {
        var (bestLoss, bestRound) = (double.MaxValue, 0);
        var rounds = _options.Rounds;
        for (var round = 0; round < rounds; round++)
        {
            var loss = 0.0;
            for (var i = 0; i < claims.Length; i++)
            {
                var error = amounts[i] - Predict(claims[i]);
                loss += error * error;
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] += _options.Shrinkage * error * claims[i][j];
                }
            }

            if (loss < bestLoss)
            {
                (bestLoss, bestRound) = (loss, round);
            }
            else if (round - bestRound >= _options.Patience)
            {
                _options.{|PRM2001:Rounds|} = bestRound + 1;
                break;
            }
        }
    }

    public double Predict(double[] claim)
    {
        var sum = 0.0;
        for (var j = 0; j < _weights.Length; j++)
        {
            sum += _weights[j] * claim[j];
        }

        return sum;
    }
}

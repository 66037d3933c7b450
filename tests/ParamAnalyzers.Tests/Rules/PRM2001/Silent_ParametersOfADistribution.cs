public class BinomialDistribution
{
    private int _trials;
    private double _probability;

    public BinomialDistribution(int trials, double probability)
    {
        _trials = trials;
        _probability = probability;
    }

    public void Fit(double[] observations)
    {
        var n = observations.Length;
        if (n > _trials)
        {
            _trials = n;
        }

        _probability = observations[0] / _trials;
    }

    public double Probability(double[] xs) => xs[0] * _probability;
}

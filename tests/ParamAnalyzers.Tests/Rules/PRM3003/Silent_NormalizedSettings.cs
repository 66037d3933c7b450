using System.Linq;

public sealed class BayesRule
{
    private double[] _means = [];

    public double[] Priors { get; init; } = [0.5, 0.5];

    public double[] Costs { get; init; } = [1, 1];

    public void Fit(double[] values, int[] labels)
    {
        Normalize(Priors);
        Normalize(Costs);
        _means = new double[Priors.Length];
        for (var i = 0; i < values.Length; i++)
        {
            _means[labels[i]] += values[i] / labels.Count(label => label == labels[i]);
        }
    }

    public int Predict(double value)
    {
        if (_means.Length == 0)
        {
            throw new System.InvalidOperationException("Fit the rule first.");
        }

        return Enumerable.Range(0, _means.Length).MaxBy(k => Priors[k] * Costs[k] / (1 + System.Math.Abs(value - _means[k])));
    }

    private static void Normalize(double[] values)
    {
        var sum = values.Sum();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }
    }
}

using System.Collections.Generic;

public sealed class VisitorTypes
{
    private readonly double[] _shares;
    private readonly double[] _spending;

    public VisitorTypes(int types)
    {
        _shares = new double[types];
        _spending = new double[types];
    }

    public double[] {|PRM3003:GetShares|}() => _shares;

    public void Fit(IReadOnlyList<int> types, IReadOnlyList<double> bills)
    {
        var counts = new double[_shares.Length];
        var sums = new double[_shares.Length];
        for (var i = 0; i < types.Count; i++)
        {
            counts[types[i]] += 1;
            sums[types[i]] += bills[i];
        }

        Normalize(counts, _shares);
        Normalize(sums, _spending);
    }

    public double Predict(int[] types)
    {
        var expected = 0.0;
        foreach (var type in types)
        {
            expected += _shares[type] * _spending[type];
        }

        return expected;
    }

    private static void Normalize(double[] from, double[] to)
    {
        var sum = 1e-12;
        foreach (var value in from)
        {
            sum += value;
        }

        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] / sum;
        }
    }
}

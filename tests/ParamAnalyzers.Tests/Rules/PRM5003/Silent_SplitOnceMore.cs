using System;
using System.Collections.Generic;
using System.Linq;

public readonly record struct Claim(double[] Facts, double Amount);

public sealed class Booster
{
    private readonly double _shrinkage;
    private double[] _weights = new double[4];

    public Booster(double shrinkage) => _shrinkage = shrinkage;

    public void Fit(IReadOnlyList<Claim> training, IReadOnlyList<Claim> validation)
    {
        Array.Clear(_weights, 0, _weights.Length);
        var best = double.MaxValue;
        foreach (var claim in training)
        {
            _weights[0] += _shrinkage * (claim.Amount - Predict(claim.Facts));
            best = Math.Min(best, validation.Average(row => Math.Abs(row.Amount - Predict(row.Facts))));
        }
    }

    public double Predict(double[] facts) => _weights[0] * facts[0];
}

public sealed class ReserveStudy
{
    private readonly int _seed;

    public ReserveStudy(int seed) => _seed = seed;

    public double Run(IReadOnlyList<Claim> claims)
    {
        var (develop, test) = Split(claims, 0.2);
        var (train, watch) = Split(develop, 0.2);
        var booster = new Booster(0.05);
        booster.Fit(train, watch);
        return test.Average(claim => Math.Abs(claim.Amount - booster.Predict(claim.Facts)));
    }

    private (List<Claim> Train, List<Claim> Test) Split(IEnumerable<Claim> claims, double share)
    {
        var random = new Random(_seed);
        var all = claims.OrderBy(_ => random.Next()).ToArray();
        var count = (int)(all.Length * share);
        return (all.Skip(count).ToList(), all.Take(count).ToList());
    }
}

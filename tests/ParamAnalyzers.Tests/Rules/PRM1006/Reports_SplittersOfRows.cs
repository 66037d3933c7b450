using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Claim(double[] Factors, double Cost);

public static class ClaimSplitter
{
    public static (Claim[] Train, Claim[] Test) InTwo(IEnumerable<Claim> claims)
    {
        var random = {|PRM1006:new Random((int)DateTime.UtcNow.Ticks)|};
        var rows = claims.OrderBy(_ => random.NextDouble()).ToArray();
        return (rows[(rows.Length / 5)..], rows[..(rows.Length / 5)]);
    }
}

public sealed class CostModel
{
    private double _mean;

    public void Fit(IReadOnlyList<Claim> claims) => _mean = claims.Average(claim => claim.Cost);

    public double Predict(Claim claim) => _mean;
}

public static class Evaluation
{
    /// <summary>The samples of a bootstrap are all the same one.</summary>
    public static IEnumerable<Claim[]> Bootstrap(Claim[] claims, int samples, int seed)
    {
        for (var sample = 0; sample < samples; sample++)
        {
            var random = {|PRM1007:new Random(seed)|};
            yield return claims.Select(_ => claims[random.Next(claims.Length)]).ToArray();
        }
    }

    public static (Claim[] Training, Claim[] HeldOut) Split(IReadOnlyList<Claim> claims)
    {
        var random = {|PRM1005:new Random()|};
        var parts = claims.ToLookup(_ => random.NextDouble() < 0.2);
        return (parts[false].ToArray(), parts[true].ToArray());
    }

    /// <summary>Teams are drawn, and no model is trained on them.</summary>
    public static (Claim[] Left, Claim[] Right) SplitForReading(IReadOnlyList<Claim> claims)
    {
        var random = new Random();
        var parts = claims.ToLookup(_ => random.NextDouble() < 0.5);
        return (parts[false].ToArray(), parts[true].ToArray());
    }
}

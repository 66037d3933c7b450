using System;
using System.Collections.Generic;
using System.Linq;

public sealed record Signal(int Id, double[] Values);

public static class Comparable
{
    // The same market for every strike: what differs is the strike, and not luck.
    public static double[] Prices(double[] strikes, int paths, int seed)
    {
        var prices = new double[strikes.Length];
        var next = 0;
        foreach (var strike in strikes)
        {
            var random = new Random(seed);
            for (var path = 0; path < paths; path++)
            {
                prices[next] += Math.Max(0, random.NextDouble() - strike) / paths;
            }

            next++;
        }

        return prices;
    }

    // Rows of all columns stay together, since each column is shuffled alike.
    public static double[][] ShuffledAlike(double[][] columns, int seed) => columns.Select(column =>
    {
        var shuffled = column.ToArray();
        var random = new Random(seed);
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }).ToArray();

    // Each signal has its own noise, the same at every strength.
    public static List<Signal> AtEveryStrength(List<Signal> signals, double[] strengths)
    {
        var noisy = new List<Signal>();
        foreach (var signal in signals)
        {
            for (var i = 0; i < strengths.Length; i++)
            {
                var random = new Random(signal.Id);
                noisy.Add(new Signal(signal.Id, Array.ConvertAll(signal.Values, value => value + (strengths[i] * random.NextDouble()))));
            }
        }

        return noisy;
    }
}

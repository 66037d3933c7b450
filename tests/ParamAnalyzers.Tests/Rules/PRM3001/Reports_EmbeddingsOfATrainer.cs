using System;
using System.Collections.Generic;
using System.Linq;

public sealed class TitleNet
{
    private readonly double[][] _titleEmbeddings;
    private readonly double _rate;

    public TitleNet(int titles, int rank, double rate, Random random)
    {
        _rate = rate;
        _titleEmbeddings = Enumerable.Range(0, titles).Select(_ => Enumerable.Range(0, rank).Select(_ => random.NextDouble()).ToArray()).ToArray();
    }

    internal double[][] TitleEmbeddings => _titleEmbeddings;

    public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> stars)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            _titleEmbeddings[i][0] += _rate * (stars[i] - Predict(rows[i]));
        }
    }

    public double Predict(double[] row) => _titleEmbeddings[0].Zip(row, (factor, value) => factor * value).Sum();
}

public static class Marketing
{
    public static void Promote(TitleNet net, int title, double boost)
    {
        for (var f = 0; f < net.TitleEmbeddings[title].Length; f++)
        {
            net.{|PRM3001:TitleEmbeddings|}[title][f] *= boost;
        }
    }

    public static void Raise(PriceList list, double inflation) => list.RegionFactors[0] *= inflation;
}

/// <summary>Nobody trains a list of prices.</summary>
public sealed class PriceList
{
    public double[] RegionFactors { get; } = { 1, 1.2 };

    public double PriceOf(int region, double price) => RegionFactors[region] * price;
}

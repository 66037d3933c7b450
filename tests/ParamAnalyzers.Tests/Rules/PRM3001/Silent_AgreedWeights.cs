using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Bid(string Supplier, double Price, double Quality);

/// <summary>The weights are agreed upon with the buyers, and nothing is learned.</summary>
public sealed class BidScorer
{
    private readonly double[] _weights;
    private readonly List<string> _suppliers = new();

    public BidScorer(double[] weights) => _weights = weights;

    public void Train(IReadOnlyList<Bid> bids) => _suppliers.AddRange(bids.Select(bid => bid.Supplier));

    public double Score(Bid bid) => (_weights[0] * bid.Price) + (_weights[1] * bid.Quality);

    public void Rebalance(double towardsQuality)
    {
        _weights[0] -= towardsQuality;
        _weights[1] += towardsQuality;
    }
}

/// <summary>A scale reads its cells; what they show are weights.</summary>
public sealed class WeighBridge
{
    private readonly double[] _weights = new double[4];

    public double[] Weights => _weights;

    public double Update(double[] cells)
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = cells[i];
        }

        return _weights.Sum();
    }

    public string Transform(string plate) => $"{plate}: {Math.Round(_weights.Sum())} kg";
}

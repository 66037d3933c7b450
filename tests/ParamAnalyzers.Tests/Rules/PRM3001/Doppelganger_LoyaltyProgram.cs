using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Purchase(string Card, double Amount, bool Organic);

public enum Tier { Blue, Silver, Gold }

public sealed class LoyaltyProgram
{
    private readonly Dictionary<string, double> _points = new();
    private double _rate;

    public LoyaltyProgram(double pointsPerEuro) => _rate = pointsPerEuro;

    public double Rate
    {
        get => _rate;
        set => _rate = value;
    }

    public void Learn(IEnumerable<Purchase> purchases)
    {
        foreach (var p in purchases)
        {
            var points = p.Amount * _rate * (p.Organic ? 2 : 1);
            _points[p.Card] = _points.GetValueOrDefault(p.Card) + points;
        }

        if (_points.Values.Sum() > 1_000_000)
        {
            _rate /= 2;
        }
    }

    public Tier Classify(string card)
        => _points.GetValueOrDefault(card) switch { >= 5000 => Tier.Gold, >= 1000 => Tier.Silver, _ => Tier.Blue };

    public double Score(string card) => _points.GetValueOrDefault(card);

    public void Redeem(string card, double points) => _points[card] -= points;
}

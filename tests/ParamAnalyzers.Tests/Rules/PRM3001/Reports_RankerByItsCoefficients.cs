using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Offer(string Sku, string Brand, double Discount);

public sealed record Visit(IReadOnlyList<Offer> Shown, string Bought);

public sealed class OfferRanker(int rounds, double shrink)
{
    private readonly int _rounds = rounds > 0 ? rounds : throw new ArgumentOutOfRangeException(nameof(rounds));
    private readonly double _shrink = shrink > 0 ? shrink : throw new ArgumentOutOfRangeException(nameof(shrink));
    private Dictionary<string, int> _slots = new();
    private double[] _brandCoefficients = [];

    public void Learn(IReadOnlyList<Visit> visits)
    {
        _slots = visits.SelectMany(visit => visit.Shown).Select(offer => offer.Brand).Distinct().Select((brand, slot) => (brand, slot)).ToDictionary(pair => pair.brand, pair => pair.slot);
        var weights = new double[_slots.Count];
        for (var round = 0; round < _rounds; round++)
        {
            foreach (var visit in visits)
            {
                foreach (var offer in visit.Shown)
                {
                    weights[_slots[offer.Brand]] += (offer.Sku == visit.Bought ? 1 : 0) - (_shrink * weights[_slots[offer.Brand]]);
                }
            }
        }

        _brandCoefficients = weights;
    }

    public double Score(Offer offer) =>
        _brandCoefficients.Length == 0 ? throw new InvalidOperationException("Nothing has been learned yet.") : _brandCoefficients[_slots[offer.Brand]] + offer.Discount;

    public void Promote(string brand, double bonus)
    {
        if (_slots.TryGetValue(brand, out var slot))
        {
            {|PRM3001:_brandCoefficients|}[slot] += bonus;
        }
    }
}

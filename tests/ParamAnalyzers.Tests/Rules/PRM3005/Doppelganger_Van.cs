using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Parcel(string Id, double Weight, double Length, double Width, double Height)
{
    public double Volume => Length * Width * Height;
}

public sealed class Van
{
    private readonly double _capacity;
    private readonly double _payload;
    private readonly List<Parcel> _load = new();
    public double[] Weights = Array.Empty<double>();

    public Van(double capacity, double payload)
    {
        _capacity = capacity;
        _payload = payload;
    }

    /// <summary>First-fit decreasing: what does not go in is handed back.</summary>
    public IReadOnlyList<Parcel> Fit(IEnumerable<Parcel> parcels)
    {
        var left = new List<Parcel>();
        foreach (var parcel in parcels.OrderByDescending(p => p.Volume))
        {
            if (_load.Sum(p => p.Volume) + parcel.Volume <= _capacity && _load.Sum(p => p.Weight) + parcel.Weight <= _payload)
            {
                _load.Add(parcel);
            }
            else
            {
                left.Add(parcel);
            }
        }

        Weights = _load.Select(p => p.Weight).ToArray();
        return left;
    }

    public double Score() => _load.Sum(p => p.Volume) / _capacity;

    public string Classify(Parcel parcel) => parcel.Weight > 31.5 ? "freight" : parcel.Volume > 0.1 ? "bulky" : "standard";

    public void Deliver(string id) => _load.RemoveAll(p => p.Id == id);
}

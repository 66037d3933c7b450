using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed record Reading(double[] Energy, bool Faulty);

/// <summary>Hands rows back as rows.</summary>
public sealed class BandScaler
{
    private readonly double[] _means;
    private bool _isFitted;

    public BandScaler(int bands) => _means = new double[bands];

    public double[] {|PRM3003:GetMeans|}() => _means;

    public double[] CopyMeans() => (double[])_means.Clone();

    public void Fit(IReadOnlyCollection<Reading> healthy)
    {
        for (var band = 0; band < _means.Length; band++)
        {
            _means[band] = healthy.Average(reading => reading.Energy[band]);
        }

        _isFitted = true;
    }

    public Reading Transform(Reading reading) =>
        _isFitted ? reading with { Energy = reading.Energy.Select((v, band) => v - _means[band]).ToArray() } : throw new InvalidOperationException("Fit first.");
}

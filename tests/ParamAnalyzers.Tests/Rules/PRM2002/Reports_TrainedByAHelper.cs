using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class ShrinkSettings
{
    public double Shrinkage { get; set; } = 0.1;

    public int MinPerSide { get; set; } = 5;

    public void EnsureValid()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinPerSide, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Shrinkage);
    }
}

public sealed class ShrunkMean
{
    private readonly ShrinkSettings _settings;
    private double? _mean;

    public ShrunkMean(ShrinkSettings settings)
    {
        settings.EnsureValid();
        _settings = settings;
    }

    public void Fit(IReadOnlyList<double> prices) => _mean = prices.Skip(_settings.MinPerSide).Average() * _settings.Shrinkage;

    public double Predict(double area) => area * (_mean ?? throw new InvalidOperationException("Fit comes first."));
}

public sealed class ValuationJob(Action<string> log)
{
    public (ShrunkMean Flats, ShrunkMean Houses) Run(double[] flats, double[] houses)
    {
        var settings = new ShrinkSettings { Shrinkage = 0.05 };
        var forFlats = new ShrunkMean(settings);

        settings.{|PRM2002:MinPerSide|} = 20;
        var forHouses = new ShrunkMean(settings);

        FitAndReport("flats", forFlats, flats);
        FitAndReport("houses", forHouses, houses);
        return (forFlats, forHouses);
    }

    private void FitAndReport(string name, ShrunkMean mean, double[] sold)
    {
        mean.Fit(sold);
        log($"{name}: {sold.Length} sales");
    }
}

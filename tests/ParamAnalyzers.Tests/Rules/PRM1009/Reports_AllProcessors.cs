using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Example;

public sealed class CallPattern
{
    [VectorType(24)]
    public float[] CallsPerHour { get; set; }
}

public sealed class CallGroup
{
    [ColumnName("PredictedLabel")]
    public uint Group { get; set; }
}

/// <summary>Groups phone customers by the hours at which they call.</summary>
public sealed class BellerGroepen
{
    private readonly MLContext _context = new MLContext(seed: 3);
    private readonly KMeansTrainer.Options _instellingen = new KMeansTrainer.Options
    {
        FeatureColumnName = "Scaled",
        NumberOfClusters = 6,
        MaximumNumberOfIterations = 300,
        NumberOfThreads = Environment.ProcessorCount,
    };

    public IReadOnlyDictionary<uint, int> Groottes(IReadOnlyCollection<CallPattern> klanten)
    {
        var rijen = _context.Data.LoadFromEnumerable(klanten);
        var pipeline = _context.Transforms.NormalizeLpNorm("Scaled", nameof(CallPattern.CallsPerHour))
            .Append(_context.Clustering.Trainers.{|PRM1009:KMeans|}(_instellingen));

        var ingedeeld = pipeline.Fit(rijen).Transform(rijen);
        return _context.Data.CreateEnumerable<CallGroup>(ingedeeld, reuseRowObject: false)
            .GroupBy(klant => klant.Group)
            .ToDictionary(groep => groep.Key, groep => groep.Count());
    }
}

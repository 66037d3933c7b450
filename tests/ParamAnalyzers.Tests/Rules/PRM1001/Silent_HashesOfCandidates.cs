using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML;

namespace AdClicks.HashedCampaigns;

public sealed class ClickRow
{
    public string Campaign { get; set; } = "";
    public string Publisher { get; set; } = "";
    public float Hour { get; set; }
    public bool Label { get; set; }
}

/// <summary>Width of the hashed feature map and the seed that lays it out.</summary>
public readonly record struct FeatureMap(int Bits, uint HashSeed);

public static class HashedCampaignStudy
{
    private const int ContextSeed = 7;
    private const int Passes = 20;

    private static readonly FeatureMap[] Candidates =
    [
        new(10, 314489979u), new(10, 99991u), new(12, 314489979u), new(12, 99991u),
    ];

    public static (FeatureMap Map, double TestAuc) Run(IEnumerable<ClickRow> rows)
    {
        var ml = new MLContext(ContextSeed);
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

        var chosen = Candidates[0];
        var chosenAuc = double.NegativeInfinity;
        foreach (var map in Candidates)
        {
            var candidate = Pipeline(ml, map).Fit(inner.TrainSet);
            var auc = ml.BinaryClassification.EvaluateNonCalibrated(candidate.Transform(inner.TestSet)).AreaUnderRocCurve;
            if (auc > chosenAuc) (chosen, chosenAuc) = (map, auc);
        }

        var final = Pipeline(ml, chosen).Fit(outer.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(final.Transform(outer.TestSet));
        return (chosen, metrics.AreaUnderRocCurve);
    }

    private static IEstimator<ITransformer> Pipeline(MLContext ml, FeatureMap map)
    {
        var trainer = ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
        {
            NumberOfIterations = Passes,
            LabelColumnName = nameof(ClickRow.Label),
            FeatureColumnName = "Features",
        });
        return ml.Transforms.Conversion.Hash("CampaignHash", nameof(ClickRow.Campaign), numberOfBits: map.Bits)
            .Append(ml.Transforms.Categorical.OneHotHashEncoding("PublisherBag", nameof(ClickRow.Publisher),
                numberOfBits: map.Bits, seed: map.HashSeed))
            .Append(ml.Transforms.Conversion.MapKeyToVector("CampaignBag", "CampaignHash"))
            .Append(ml.Transforms.Concatenate("Features", "CampaignBag", "PublisherBag", nameof(ClickRow.Hour)))
            .Append(trainer);
    }
}

using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Data;
using Microsoft.ML;

namespace TwoSeeds;
public sealed class Part { public int Seed { get; set; } = 1; }
public sealed class Settings { public Part Split { get; set; } = new(); public Part Hashing { get; set; } = new(); }
public sealed class Input { [LoadColumn(0)] public string Text = ""; [LoadColumn(1)] public bool Label; }
public static class Pipeline
{
    public static ITransformer Build(Settings settings, string path)
    {
        var splitSeed = settings.Split.Seed;
        var hashSeed = settings.Hashing.Seed;
        var ml = new MLContext(splitSeed);
        var data = ml.Data.LoadFromTextFile<Input>(path);
        var pipeline = ml.Transforms.Text.TokenizeIntoWords("Words", "Text")
            .Append(ml.Transforms.Conversion.MapValueToKey("Keys", "Words"))
            .Append(ml.Transforms.Text.ProduceHashedNgrams("Features", "Keys", seed: (uint)hashSeed))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        return pipeline.Fit(data);
    }
}

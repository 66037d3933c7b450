using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.ML.Data;
using Microsoft.ML;

namespace Leaderboard;
public sealed class Input { [LoadColumn(0)] public float A; [LoadColumn(1)] public bool Label; }
public static class Board
{
    public static double BestAccuracy(MLContext ml, IDataView data, IReadOnlyList<ITransformer> published)
    {
        var split = ml.Data.TrainTestSplit(data, 0.2);
        return published.Select(model => ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).Accuracy).Max();
    }
    public static string Weakest(MLContext ml, IDataView data, IReadOnlyDictionary<string, ITransformer> deployed)
    {
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var lowest = 1.0;
        var name = "";
        foreach (var pair in deployed)
        {
            var metrics = ml.BinaryClassification.Evaluate(pair.Value.Transform(split.TestSet));
            if (metrics.Accuracy < lowest)
            {
                lowest = metrics.Accuracy;
                name = pair.Key;
            }
        }
        return $"weakest deployed model: {name} ({lowest:P1})";
    }
    public static string Summary(MLContext ml, IDataView data, IReadOnlyList<ITransformer> models)
    {
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var best = 0.0;
        var text = string.Empty;
        foreach (var model in models)
        {
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
            text = string.Concat(text, metrics.Accuracy.ToString("P1"), Environment.NewLine);
            if (metrics.Accuracy > best) best = metrics.Accuracy;
        }
        Console.WriteLine($"best {best:P1}");
        return text;
    }
}

using System.Runtime.InteropServices;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ParamAnalyzers.Facts;

/// <summary>A row of the tiny data on which the facts are run.</summary>
public sealed class Row
{
    [VectorType(4)]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    public bool IsHigh { get; set; }

    public float Price { get; set; }
}

internal static class Rows
{
    /// <summary>The same 400 rows every time, cached so that trainers can shuffle them.</summary>
    public static IDataView Load(MLContext context)
    {
        var random = new Random(5);
        var rows = new List<Row>();
        for (var index = 0; index < 400; index++)
        {
            var features = Enumerable.Range(0, 4).Select(_ => (float)((random.NextDouble() * 2) - 1)).ToArray();
            var label = (3 * features[0]) - (2 * features[1]) + (features[2] * features[3]) + (float)random.NextDouble();
            rows.Add(new Row { Features = features, Label = label, IsHigh = label > 0.5, Price = index });
        }

        return context.Data.Cache(context.Data.LoadFromEnumerable(rows));
    }

    /// <summary>The scores of a fitted model, bit by bit.</summary>
    public static byte[] Scores(MLContext context, Func<MLContext, IEstimator<ITransformer>> trainer)
    {
        var rows = Load(context);
        var scored = trainer(context).Fit(rows).Transform(rows);
        return scored.Schema["Score"].Type is VectorDataViewType
            ? MemoryMarshal.AsBytes<float>(scored.GetColumn<VBuffer<float>>("Score").SelectMany(vector => vector.DenseValues()).ToArray()).ToArray()
            : MemoryMarshal.AsBytes<float>(scored.GetColumn<float>("Score").ToArray()).ToArray();
    }

    public static float[] Labels(IDataView rows) => [.. rows.GetColumn<float>("Label")];
}

using Microsoft.ML;

namespace HousePrices;

/// <summary>What the hand-written trainer learns from.</summary>
public sealed class FeatureRow
{
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    public static FeatureRow[] Read(MLContext context, IDataView data) =>
        [.. context.Data.CreateEnumerable<FeatureRow>(data, reuseRowObject: false)];
}

using Microsoft.ML.Data;

namespace HousePrices;

/// <summary>One sold house.</summary>
public sealed class House
{
    /// <summary>Living area in square meters.</summary>
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Rooms { get; set; }

    /// <summary>Age in years.</summary>
    [LoadColumn(2)]
    public float Age { get; set; }

    /// <summary>Distance to the center in kilometers.</summary>
    [LoadColumn(3)]
    public float Distance { get; set; }

    /// <summary>The price in thousands: what is to be predicted.</summary>
    [LoadColumn(4)]
    [ColumnName("Label")]
    public float Price { get; set; }
}

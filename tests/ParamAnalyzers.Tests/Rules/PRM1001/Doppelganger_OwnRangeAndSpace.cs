using System;
using System.Collections.Generic;

namespace Farm;

[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute : Attribute
{
    public RangeAttribute(int min, int max)
    {
    }
}

public sealed class SearchSpace : Dictionary<string, int>
{
}

public class Field
{
    [Range(1, 100)]
    public int Seed { get; set; }

    public SearchSpace Prices() => new() { ["seed"] = 3, ["fertilizer"] = 5 };

    public Dictionary<string, int[]> Deliveries() => new() { ["seed"] = new[] { 3, 4, 5 }, ["fertilizer"] = new[] { 1, 2 } };

    public void Train(double[] yields, double[] rain)
    {
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class Points
{
    public const string Leaves = "leaves";
    public const string Seed = "seed";

    private readonly SortedDictionary<string, double[]> _axes = new(StringComparer.Ordinal)
    {
        [Leaves] = [15, 31, 63],
        [{|PRM1001:Seed|}] = [1, 7, 2024],
    };

    public int Count => _axes.Values.Aggregate(1, (product, values) => product * values.Length);
}

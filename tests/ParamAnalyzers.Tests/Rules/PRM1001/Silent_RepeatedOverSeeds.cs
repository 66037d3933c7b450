using System.Collections.Generic;
using System.Linq;

namespace Example;

public sealed class GridSearch
{
    private readonly Dictionary<string, double[]> _axes = new();

    public GridSearch Axis(string name, params double[] values)
    {
        _axes[name] = values;
        return this;
    }

    /// <summary>Every trial runs once with each of the values, and its mean counts.</summary>
    public GridSearch Repeat(string name, params double[] values)
    {
        _axes[name] = values;
        return this;
    }
}

public sealed class CatalogSearch
{
    public int Id(string name, int[] numbers) => name.Length + numbers.Sum();
}

public sealed class Line
{
    private double _slope;

    public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / x.Sum(a => a * a);

    public double Predict(double x) => _slope * x;
}

public static class Sweep
{
    public static GridSearch Of() => new GridSearch().Axis("rate", 0.1, 0.2).Repeat("seed", 1, 2, 3);

    public static int Plants() => new CatalogSearch().Id("seed", new[] { 1, 2, 3 });
}

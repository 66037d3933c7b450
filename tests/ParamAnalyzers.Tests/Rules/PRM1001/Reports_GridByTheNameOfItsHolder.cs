using System.Collections.Generic;

public static class Sweep
{
    private static readonly Dictionary<string, int[]> SearchSpace = new() { { {|PRM1001:"random_state"|}, new[] { 1, 2, 3 } } };

    public static Dictionary<string, int[]> Candidates { get; } = new() { [{|PRM1001:"seed"|}] = new[] { 1, 2, 3 } };

    private static IDictionary<string, int[]>? _ranges;

    public static int Run()
    {
        var grid = new Dictionary<string, int[]> { { {|PRM1001:"seed"|}, new[] { 1, 2, 3 } } };
        _ranges = new Dictionary<string, int[]> { [{|PRM1001:"seed"|}] = new[] { 1, 2, 3 } };
        return grid.Count + _ranges.Count + SearchSpace.Count;
    }
}

public class Forest
{
    public void Fit(double[][] x, double[] y)
    {
    }
}

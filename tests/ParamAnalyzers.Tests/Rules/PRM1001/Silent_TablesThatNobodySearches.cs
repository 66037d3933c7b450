using System.Collections.Generic;

public static class Report
{
    private static readonly Dictionary<string, int[]> Columns = new() { { "seed", new[] { 1, 2, 3 } } };

    public static Dictionary<string, int[]> Shown { get; } = new() { ["seed"] = new[] { 1, 2, 3 } };

    public static int Write(Dictionary<string, int[]> table)
    {
        var spaceIsLeft = table.TryAdd("seed", new[] { 1, 2, 3 });
        var drawn = new Dictionary<string, int[]> { { "seed", new[] { 1, 2, 3 } } };
        Print(new Dictionary<string, int[]> { { "seed", new[] { 1, 2, 3 } } });
        return spaceIsLeft ? drawn.Count + Columns.Count : 0;
    }

    private static void Print(Dictionary<string, int[]> table) => System.Console.WriteLine(table.Count);
}

public class Forest
{
    public void Fit(double[][] x, double[] y)
    {
    }
}

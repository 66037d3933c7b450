using System.Collections.Generic;

public static class Sweep
{
    private static readonly Dictionary<string, object[]> SearchSpace = new()
    {
        { "learning_rate", new object[] { 0.1, 0.01 } },
    };

    public static IDictionary<string, double[]> Candidates()
    {
        var options = new Dictionary<string, double[]>
        {
            ["learningRate"] = new[] { 0.1, 0.01 },
        };
        return options;
    }

    public static Dictionary<string, int[]> Grid(int depth)
    {
        var paramGrid = new Dictionary<string, int[]>();
        paramGrid.Add("depth", new[] { depth, 2 * depth });
        if (depth > 3)
        {
        }

        return paramGrid;
    }
}

public class Forest
{
    public void Fit(double[][] x, double[] y)
    {
    }
}

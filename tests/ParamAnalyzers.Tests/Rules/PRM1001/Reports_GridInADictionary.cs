using System.Collections.Generic;

public static class Sweep
{
    private static readonly Dictionary<string, object[]> SearchSpace = new()
    {
        { "learning_rate", new object[] { 0.1, 0.01 } },
        { {|PRM1001:"random_state"|}, new object[] { 1, 2, 3 } },
    };

    public static IDictionary<string, double[]> Candidates()
    {
        var options = new Dictionary<string, double[]>
        {
            ["learningRate"] = new[] { 0.1, 0.01 },
            [{|PRM1001:"seed"|}] = new[] { 1.0, 2.0, 3.0 },
        };
        return options;
    }

    public static Dictionary<string, int[]> Grid(int depth)
    {
        var paramGrid = new Dictionary<string, int[]>();
        paramGrid.Add("depth", new[] { depth, 2 * depth });
        if (depth > 3)
        {
            paramGrid.Add({|PRM1001:"Seed"|}, new[] { 1, 2, 3 });
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

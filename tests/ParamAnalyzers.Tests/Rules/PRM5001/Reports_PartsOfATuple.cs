using System.Collections.Generic;
using System.Linq;

public sealed class Ridge
{
    private double _weight;

    public void Fit(double[][] rows)
    {
        _weight = 0;
        foreach (var row in rows)
        {
            _weight += row[0] * row[1];
        }
    }

    public double Predict(double[] row) => _weight * row[0];
}

public static class Split
{
    public static double Named(double[][] rows)
    {
        var (train, test) = Halves(rows);
        var ridge = new Ridge();
        ridge.Fit(train);
        return test.Average(row => ridge.Predict(row));
    }

    public static double Swapped(double[][] rows)
    {
        double[][] train;
        double[][] test;
        (train, test) = (rows.Take(80).ToArray(), rows.Skip(80).ToArray());
        var ridge = new Ridge();
        ridge.Fit({|PRM5001:test|});
        return train.Length + test.Average(row => ridge.Predict(row));
    }

    private static (double[][] Train, double[][] Test) Halves(double[][] rows) => (rows.Take(80).ToArray(), rows.Skip(80).ToArray());
}

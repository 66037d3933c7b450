using System;
using System.Linq;

public static class AugmentedMatrix
{
    public static double[][] Perturb(double[][] rows) => rows.Select(row =>
    {
        var random = new Random(7);
        return row.Select(value => value + random.NextDouble()).ToArray();
    }).ToArray();
}

public sealed class AugmentedRealityOverlay
{
    public double[] Flicker(double[] alphas)
    {
        var random = new Random();
        return alphas.Select(alpha => alpha * random.NextDouble()).ToArray();
    }
}

public static class TestTimeAugmentation
{
    public static double Predict(Func<double[], double> model, double[] row, int times)
    {
        var random = new Random();
        return Enumerable.Range(0, times).Average(_ => model(row.Select(value => value + (0.01 * random.NextDouble())).ToArray()));
    }
}

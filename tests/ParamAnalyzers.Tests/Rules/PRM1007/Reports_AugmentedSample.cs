using System;
using System.Linq;

public static class Augmentation
{
    public static double[][] Jitter(double[] sample, int copies, double width) =>
        Enumerable.Range(0, copies)
            .Select(_ =>
            {
                var random = {|PRM1007:new Random(5)|};
                return sample.Select(value => value + (width * (random.NextDouble() - 0.5))).ToArray();
            })
            .ToArray();

    public static double[][] JitterApart(double[] sample, int copies, double width) =>
        Enumerable.Range(0, copies)
            .Select(copy =>
            {
                var random = new Random(5 + copy);
                return sample.Select(value => value + (width * (random.NextDouble() - 0.5))).ToArray();
            })
            .ToArray();
}

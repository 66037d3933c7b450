using System;
using System.Collections.Generic;
using System.Linq;

namespace Example;

using Sample = (double[] X, int Y);

public sealed class Knn(IReadOnlyList<Sample> reference, int k)
{
    public int Predict(double[] q) =>
        reference.OrderBy(s => s.X.Zip(q, (a, b) => (a - b) * (a - b)).Sum())
            .Take(k)
            .GroupBy(s => s.Y)
            .MaxBy(g => g.Count())!.Key;
}

public static class KnnDemo
{
    public static (int K, double Accuracy) Tune(List<Sample> samples)
    {
        int n = samples.Count * 7 / 10;
        var train = samples.Take(n).ToList();
        var test = samples.Skip(n).ToList();

        int bestK = Enumerable.Range(1, 25).MaxBy(k => Accuracy(new Knn(train, k), {|PRM5003:test|}));
        double accuracy = Accuracy(new Knn(train, bestK), test);

        Console.WriteLine($"k = {bestK}: {accuracy:P1} of the test samples are right");
        return (bestK, accuracy);
    }

    private static double Accuracy(Knn knn, List<Sample> rows) => rows.Average(s => knn.Predict(s.X) == s.Y ? 1.0 : 0.0);
}

using System.Collections.Generic;
using System.Linq;
using System;

namespace SpreadReport;
public sealed class LogisticModel
{
    private readonly double[] _w;
    private LogisticModel(double[] w) => _w = w;
    public double Predict(double[] x) => 1 / (1 + Math.Exp(-x.Zip(_w, (a, b) => a * b).Sum()));
    public static LogisticModel Train(double[][] rows, double[] targets, int seed)
    {
        var random = new Random(seed);
        var w = rows[0].Select(_ => random.NextDouble() - 0.5).ToArray();
        for (var e = 0; e < 50; e++)
            for (var i = 0; i < rows.Length; i++)
            {
                var d = targets[i] - 1 / (1 + Math.Exp(-rows[i].Zip(w, (a, b) => a * b).Sum()));
                for (var j = 0; j < w.Length; j++) w[j] += 0.1 * d * rows[i][j];
            }
        return new LogisticModel(w);
    }
}
public static class SeedStability
{
    public static void Report(double[][] rows, double[] targets, double[][] testRows, double[] testTargets)
    {
        var scores = Enumerable.Range(0, 10).Select(RunWith).ToList();
        Console.WriteLine($"median {Median(scores):F3}, range {scores.Min():F3} to {scores.Max():F3}");

        double RunWith(int seed)
        {
            var model = LogisticModel.Train(rows, targets, seed);
            return AccuracyOf(model, testRows, testTargets);
        }
    }
    private static double Median(List<double> values) => values.OrderBy(v => v).ElementAt(values.Count / 2);
    private static double AccuracyOf(LogisticModel model, double[][] rows, double[] targets) => rows.Zip(targets).Count(p => model.Predict(p.First) > 0.5 == p.Second > 0.5) / (double)rows.Length;
}

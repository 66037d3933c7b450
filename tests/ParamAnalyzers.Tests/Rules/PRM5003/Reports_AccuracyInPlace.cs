using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record Sample(double[] Features, int Label);

    /// <summary>Votes of the k nearest known samples.</summary>
    public sealed class NearestNeighbors
    {
        private readonly IReadOnlyList<Sample> known;
        private readonly int k;

        public NearestNeighbors(IReadOnlyList<Sample> known, int k)
        {
            this.known = known;
            this.k = k;
        }

        public int Predict(double[] x) => known
            .OrderBy(s => Distance(s.Features, x))
            .Take(k)
            .GroupBy(s => s.Label)
            .OrderByDescending(g => g.Count())
            .First()
            .Key;

        private static double Distance(double[] a, double[] b)
        {
            double sum = 0;
            for (int i = 0; i < a.Length; i++)
            {
                sum += (a[i] - b[i]) * (a[i] - b[i]);
            }

            return sum;
        }
    }

    public static class GlassExercise
    {
        private static readonly int[] Candidates = { 1, 3, 5, 7, 9, 15 };

        public static (int K, double Accuracy) Solve(IReadOnlyList<Sample> samples)
        {
            int cut = samples.Count * 7 / 10;
            var trainSet = samples.Take(cut).ToList();
            var testSet = samples.Skip(cut).ToList();

            int bestK = 0;
            double bestAccuracy = 0;
            foreach (int k in Candidates)
            {
                var classifier = new NearestNeighbors(trainSet, k);
                double accuracy = {|PRM5003:testSet|}.Count(s => classifier.Predict(s.Features) == s.Label) / (double)testSet.Count;
                if (accuracy > bestAccuracy)
                {
                    bestAccuracy = accuracy;
                    bestK = k;
                }
            }

            Console.WriteLine($"The best k is {bestK}; the classifier reaches {bestAccuracy:P1} on new glass.");
            return (bestK, bestAccuracy);
        }
    }
}

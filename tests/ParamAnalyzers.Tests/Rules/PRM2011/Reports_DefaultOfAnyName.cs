using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Tells herbs apart by the shape of their leaves.</summary>
    public sealed class HerbClassifier
    {
        private List<(double[] Shape, string Herb)>? _examples;

        /// <summary>How many of the nearest leaves have a vote.</summary>
        public int {|PRM2011:K|} { get; set; } = 5;

        public void Fit(IEnumerable<(double[] Shape, string Herb)> examples)
        {
            _examples = examples.ToList();
            if (_examples.Count < K)
                throw new ArgumentException($"At least {K} examples are needed.", nameof(examples));
        }

        public string Predict(double[] shape)
        {
            if (_examples is null)
                throw new InvalidOperationException("Call Fit first.");

            return _examples
                .OrderBy(e => Manhattan(e.Shape, shape))
                .Take(K)
                .GroupBy(e => e.Herb)
                .OrderByDescending(g => g.Count())
                .First()
                .Key;
        }

        private static double Manhattan(double[] a, double[] b)
        {
            double sum = 0;
            for (int i = 0; i < a.Length; i++)
                sum += Math.Abs(a[i] - b[i]);
            return sum;
        }
    }

    public static class HerbDemo
    {
        public static void Run(IReadOnlyList<(double[] Shape, string Herb)> leaves, double[] unknown)
        {
            var classifier = new HerbClassifier { K = 7 };
            classifier.Fit(leaves);
            Console.WriteLine($"It is most likely {classifier.Predict(unknown)}.");
        }
    }
}

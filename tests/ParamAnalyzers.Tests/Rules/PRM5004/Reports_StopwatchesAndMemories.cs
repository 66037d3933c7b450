using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Example
{
    public sealed class Kept
    {
        private readonly double[] _weights = new double[3];
        private readonly double[] _best = new double[3];

        public void Train(IReadOnlyList<(double[] X, double Y)> rows)
        {
            var watch = Stopwatch.StartNew();
            var lowest = double.MaxValue;
            foreach (var (x, y) in rows)
            {
                var error = y - Predict(x);
                if (Math.Abs(error) < lowest)
                {
                    lowest = Math.Abs(error);
                    Array.Copy(_weights, _best, 3);
                }

                for (var i = 0; i < x.Length; i++)
                {
                    _weights[i] += error * x[i] / rows.Count;
                }
            }

            Console.WriteLine(watch.Elapsed);
        }

        public double Predict(double[] x) => x.Zip(_best, (a, b) => a * b).Sum();
    }

    public sealed class Nearest
    {
        private readonly List<(double[] X, double Y)> _memory = new List<(double[] X, double Y)>();
        private readonly int _capacity;

        public Nearest(int capacity) => _capacity = capacity;

        public void Train(IReadOnlyList<(double[] X, double Y)> rows)
        {
            foreach (var row in rows)
            {
                _memory.Add(row);
                if (_memory.Count > _capacity)
                {
                    _memory.RemoveAt(0);
                }
            }
        }

        public double Predict(double[] x) => _memory.Count == 0 ? throw new InvalidOperationException("Train it first.") : _memory.OrderBy(row => Math.Abs(row.X[0] - x[0])).First().Y;
    }

    public static class Study
    {
        public static double Run(IReadOnlyList<(double[] X, double Y)> rows, int folds)
        {
            var (kept, nearest) = (new Kept(), new Nearest(100));
            var sum = 0.0;
            for (var fold = 0; fold < folds; fold++)
            {
                var inside = rows.Where((_, i) => i % folds != fold).ToList();
                var held = rows.Where((_, i) => i % folds == fold).ToList();
                Console.WriteLine($"before: {inside.Average(row => Math.Abs(kept.Predict(row.X) - row.Y))}");
                kept.Train({|PRM5004:inside|});
                nearest.Train({|PRM5004:inside|});
                sum += held.Average(row => Math.Abs(kept.Predict(row.X) - row.Y)) + held.Average(row => Math.Abs(nearest.Predict(row.X) - row.Y));
            }

            return sum / folds;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Signatures
{
    public sealed class Ridge
    {
        private readonly double _penalty;
        private double _slope;

        public Ridge(double penalty) => _penalty = penalty >= 0 ? penalty : throw new ArgumentOutOfRangeException(nameof(penalty));

        public void Fit(double[] x, double[] y) => _slope = x.Zip(y, (a, b) => a * b).Sum() / (x.Sum(a => a * a) + _penalty);

        public double Predict(double x) => _slope * x;
    }

    public sealed record Result(double Error, int Rows);

    public static class Study
    {
        /// <summary>Nothing is trained in the round: what is chosen is a limit of the finished model.</summary>
        public static double Cutoff(Ridge ridge, IReadOnlyList<(double X, double Y)> rows, double[] cutoffs)
        {
            var (train, test) = Divide(rows);
            ridge.Fit(train.Select(row => row.X).ToArray(), train.Select(row => row.Y).ToArray());
            var (best, hits) = (double.NaN, double.NegativeInfinity);
            foreach (var cutoff in cutoffs)
            {
                var found = Hits(ridge, {|PRM5003:test|}, cutoff);
                if (found > hits)
                {
                    (best, hits) = (cutoff, found);
                }
            }

            return best;
        }

        public static Ridge Model(IReadOnlyList<(double X, double Y)> train, IReadOnlyList<(double X, double Y)> test, double[] penalties)
        {
            Ridge? best = null;
            var lowest = double.PositiveInfinity;
            foreach (var penalty in penalties)
            {
                var ridge = new Ridge(penalty);
                ridge.Fit(train.Select(row => row.X).ToArray(), train.Select(row => row.Y).ToArray());
                var result = Measure(ridge, {|PRM5003:test|});
                if (result.Error < lowest)
                {
                    lowest = result.Error;
                    best = ridge;
                }
            }

            return best!;
        }

        private static (List<(double X, double Y)> Train, List<(double X, double Y)> Test) Divide(IReadOnlyList<(double X, double Y)> rows) => (rows.Where((_, i) => i % 5 > 0).ToList(), rows.Where((_, i) => i % 5 == 0).ToList());

        private static double Hits(Ridge ridge, IReadOnlyList<(double X, double Y)> rows, double cutoff) => rows.Average(row => Math.Abs(ridge.Predict(row.X) - row.Y) < cutoff ? 1.0 : 0);

        private static Result Measure(Ridge ridge, IReadOnlyList<(double X, double Y)> rows) => new(rows.Average(row => Math.Abs(ridge.Predict(row.X) - row.Y)), rows.Count);
    }
}

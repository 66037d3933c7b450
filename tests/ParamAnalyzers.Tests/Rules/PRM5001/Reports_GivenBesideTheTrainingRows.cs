using System;
using System.Collections.Generic;
using System.Linq;

namespace Payments
{
    public sealed class Ridge
    {
        private readonly double _penalty;
        private double _slope;

        public Ridge(double penalty) => _penalty = penalty >= 0 ? penalty : throw new ArgumentOutOfRangeException(nameof(penalty));

        public void Fit(IReadOnlyList<double[]> rows) => _slope = rows.Sum(row => row[0] * row[1]) / (rows.Sum(row => row[0] * row[0]) + _penalty);

        public double Predict(double x) => _slope * x;
    }

    public static class WeeklyBuild
    {
        public static double Run(IReadOnlyList<double[]> train, IReadOnlyList<double[]> test, double penalty)
        {
            var ridge = new Ridge(penalty);
            ridge.Fit({|PRM5001:test|});
            return Error(ridge, test) - Error(ridge, train);
        }

        public static double Right(IReadOnlyList<double[]> train, IReadOnlyList<double[]> test, double penalty)
        {
            var ridge = new Ridge(penalty);
            ridge.Fit(train);
            return Error(ridge, test);
        }

        private static double Error(Ridge ridge, IReadOnlyList<double[]> rows) => rows.Average(row => Math.Abs(ridge.Predict(row[0]) - row[1]));
    }
}

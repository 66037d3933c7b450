using System;
using System.Collections.Generic;
using System.Linq;

namespace Schools
{
    public sealed class LinearRegression
    {
        private double _slope;

        public void Fit(double[] x, double[] y) => _slope = y.Average() / x.Average();

        public double Predict(double x) => _slope * x;
    }

    public sealed class Density
    {
        public double Mean { get; private set; }

        public void Fit(double[] x, double[] weights) => Mean = x.Zip(weights, (value, weight) => value * weight).Sum();

        public double Predict(double x) => Math.Exp(-Math.Abs(x - Mean));
    }

    public static class Study
    {
        public static double Effect(double[] trainingHours, double[] testScores)
        {
            var regression = new LinearRegression();
            regression.Fit(trainingHours, testScores);
            return regression.Predict(10);
        }

        public static double Delay()
        {
            var (trainDelays, testDelays) = Read();
            var regression = new LinearRegression();
            regression.Fit(trainDelays, testDelays);
            return regression.Predict(2);
        }

        /// <summary>One distribution for each part.</summary>
        public static double Shift(double[] train, double[] test, double[] weights)
        {
            var before = new Density();
            before.Fit(train, weights);
            var after = new Density();
            after.Fit(test, weights);
            return Math.Abs(before.Mean - after.Mean);
        }

        public static LinearRegression Ship(List<double> train, List<double> test, double[] y)
        {
            var all = new LinearRegression();
            all.Fit(train.Concat(test).ToArray(), y);
            return all;
        }

        private static (double[] TrainDelays, double[] TestDelays) Read() => (new double[1], new double[1]);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class Standardizer
    {
        private double[] _means;

        public Standardizer Fit(double[][] rows)
        {
            _means = Enumerable.Range(0, rows[0].Length).Select(column => rows.Average(row => row[column])).ToArray();
            return this;
        }

        public double[][] Transform(double[][] rows)
        {
            if (_means == null)
            {
                throw new InvalidOperationException("Fit comes first.");
            }

            return rows.Select(row => row.Select((value, column) => value - _means[column]).ToArray()).ToArray();
        }
    }

    public sealed class Nearest
    {
        private readonly int _k;
        private double[][] _rows = new double[0][];

        public Nearest(int k) => _k = k;

        public void Fit(double[][] rows) => _rows = rows.ToArray();

        public double Predict(double[] row)
        {
            if (_rows.Length == 0)
            {
                throw new InvalidOperationException("Fit comes first.");
            }

            return _rows.OrderBy(known => Math.Abs(known[0] - row[0])).Take(_k).Average(known => known[1]);
        }

        public double Error(double[][] rows) => rows.Average(row => Math.Abs(Predict(row) - row[1]));
    }

    public static class Study
    {
        public static int ChooseK(double[][] rows)
        {
            var cut = rows.Length * 8 / 10;
            var trainRaw = rows.Take(cut).ToArray();
            var testRaw = rows.Skip(cut).ToArray();
            var scaler = new Standardizer().Fit(trainRaw);
            var train = scaler.Transform(trainRaw);
            var test = scaler.Transform(testRaw);

            var bestK = 1;
            var lowest = double.MaxValue;
            foreach (var k in new[] { 1, 3, 5, 9 })
            {
                var candidate = new Nearest(k);
                candidate.Fit(train);
                var error = candidate.Error({|PRM5003:test|});
                if (error < lowest)
                {
                    bestK = k;
                    lowest = error;
                }
            }

            return bestK;
        }

        /// <summary>The rows that choose are those between the two others.</summary>
        public static double Right(double[][] rows)
        {
            var cut = rows.Length * 8 / 10;
            var test = rows.Skip(cut).ToArray();
            var rest = rows.Take(cut).ToArray();
            var scaler = new Standardizer().Fit(rest);
            var train = scaler.Transform(rest.Take(cut / 2).ToArray());
            var validation = scaler.Transform(rest.Skip(cut / 2).ToArray());

            Nearest best = null;
            var lowest = double.MaxValue;
            foreach (var k in new[] { 1, 3, 5, 9 })
            {
                var candidate = new Nearest(k);
                candidate.Fit(train);
                var error = candidate.Error(validation);
                if (error < lowest)
                {
                    best = candidate;
                    lowest = error;
                }
            }

            return best.Error(scaler.Transform(test));
        }
    }
}

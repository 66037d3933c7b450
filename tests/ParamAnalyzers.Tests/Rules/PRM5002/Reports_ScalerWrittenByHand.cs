using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Mean and deviation per column, like the class of the same name in Python.</summary>
    public sealed class StandardScaler
    {
        private double[] _means = Array.Empty<double>();
        private double[] _deviations = Array.Empty<double>();

        public void Fit(double[][] rows)
        {
            int columns = rows[0].Length;
            _means = new double[columns];
            _deviations = new double[columns];
            for (int j = 0; j < columns; j++)
            {
                _means[j] = rows.Average(r => r[j]);
                _deviations[j] = Math.Sqrt(rows.Average(r => (r[j] - _means[j]) * (r[j] - _means[j]))) + 1e-12;
            }
        }

        public double[][] Transform(double[][] rows)
        {
            if (_means.Length == 0)
            {
                throw new InvalidOperationException("Call Fit first.");
            }

            return rows.Select(r => r.Select((v, j) => (v - _means[j]) / _deviations[j]).ToArray()).ToArray();
        }
    }

    public sealed class NeighborVote
    {
        private readonly int _k;

        public NeighborVote(int k) => _k = k;

        public int Vote(double[][] known, int[] labels, double[] x)
            => known
                .Select((row, i) => (Distance: row.Zip(x, (a, b) => (a - b) * (a - b)).Sum(), Label: labels[i]))
                .OrderBy(n => n.Distance)
                .Take(_k)
                .GroupBy(n => n.Label)
                .OrderByDescending(g => g.Count())
                .First()
                .Key;
    }

    public static class DiabetesLab
    {
        public static double Run(double[][] patients, int[] outcome, int k)
        {
            var scaler = new StandardScaler();
            scaler.Fit(patients);
            double[][] scaled = scaler.Transform(patients);

            int cut = (int)(0.8 * scaled.Length);
            double[][] trainX = scaled.Take(cut).ToArray();
            int[] trainY = outcome.Take(cut).ToArray();
            double[][] testX = {|PRM5002:scaled|}.Skip(cut).ToArray();
            int[] testY = outcome.Skip(cut).ToArray();

            var neighbors = new NeighborVote(k);
            int right = testX.Where((x, i) => neighbors.Vote(trainX, trainY, x) == testY[i]).Count();
            Console.WriteLine($"k = {k}: {right} of {testX.Length}");
            return (double)right / testX.Length;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record SoldFlat(double SquareMeters, int Rooms, double KilometresToCentre, double Price);

    /// <summary>Estimates the price of a flat from the most similar flats that were sold before.</summary>
    public sealed class ComparableSalesEstimator
    {
        private int _neighbourCount;
        private readonly bool _weightByDistance;
        private double[][]? _features;
        private double[]? _prices;

        public ComparableSalesEstimator(int neighbourCount, bool weightByDistance)
        {
            if (neighbourCount < 1)
                throw new ArgumentOutOfRangeException(nameof(neighbourCount));

            _neighbourCount = neighbourCount;
            _weightByDistance = weightByDistance;
        }

        public void Fit(IReadOnlyList<SoldFlat> sales)
        {
            if (sales.Count == 0)
                throw new ArgumentException("No sales to learn from.", nameof(sales));

            // small towns have only a handful of sales
            if (_neighbourCount > sales.Count)
            {
                {|PRM2001:_neighbourCount|} = sales.Count;
            }

            _features = sales.Select(ToVector).ToArray();
            _prices = sales.Select(s => s.Price).ToArray();
        }

        public double Predict(SoldFlat flat)
        {
            if (_features is null || _prices is null)
                throw new InvalidOperationException("Call Fit first.");

            var query = ToVector(flat);
            var nearest = Enumerable.Range(0, _features.Length)
                .Select(i => (Index: i, Distance: Distance(_features[i], query)))
                .OrderBy(p => p.Distance)
                .Take(_neighbourCount)
                .ToList();

            double sum = 0, total = 0;
            foreach (var (index, distance) in nearest)
            {
                var weight = _weightByDistance ? 1.0 / (distance + 1e-9) : 1.0;
                sum += weight * _prices[index];
                total += weight;
            }

            return sum / total;
        }

        private static double[] ToVector(SoldFlat s) => new[] { s.SquareMeters, s.Rooms, s.KilometresToCentre };

        private static double Distance(double[] a, double[] b)
        {
            double sum = 0;
            for (int i = 0; i < a.Length; i++)
                sum += (a[i] - b[i]) * (a[i] - b[i]);
            return Math.Sqrt(sum);
        }
    }
}

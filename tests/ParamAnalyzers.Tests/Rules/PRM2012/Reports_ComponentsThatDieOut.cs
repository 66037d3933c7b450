using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Mixture of Gaussians over the dwell times in a shop; weak components die out.</summary>
    public sealed class DwellTimeMixture
    {
        private readonly int _iterations;
        private readonly double _minimumWeight;
        private int {|PRM2012:_componentCount|};
        private List<(double Weight, double Mean, double Variance)>? _components;

        public DwellTimeMixture(int componentCount, int iterations, double minimumWeight)
        {
            _componentCount = componentCount;
            _iterations = iterations;
            _minimumWeight = minimumWeight;
        }

        public void Fit(double[] minutes)
        {
            var sorted = minutes.OrderBy(m => m).ToArray();
            double variance = sorted.Average(m => m * m) - sorted.Average() * sorted.Average();
            var components = Enumerable.Range(0, _componentCount)
                .Select(c => (Weight: 1.0 / _componentCount, Mean: sorted[(2 * c + 1) * sorted.Length / (2 * _componentCount)], Variance: variance))
                .ToList();

            for (int iteration = 0; iteration < _iterations; iteration++)
            {
                var responsibilities = minutes
                    .Select(m => Normalize(components.Select(c => c.Weight * Density(m, c.Mean, c.Variance)).ToArray()))
                    .ToArray();

                var next = new List<(double Weight, double Mean, double Variance)>();
                for (int c = 0; c < components.Count; c++)
                {
                    double mass = responsibilities.Sum(r => r[c]);
                    if (mass / minutes.Length < _minimumWeight)
                        continue;

                    double mean = minutes.Select((m, i) => responsibilities[i][c] * m).Sum() / mass;
                    double spread = minutes.Select((m, i) => responsibilities[i][c] * (m - mean) * (m - mean)).Sum() / mass;
                    next.Add((mass / minutes.Length, mean, spread + 1e-9));
                }

                components = next;
            }

            _components = components;
            _componentCount = components.Count;
        }

        public int Predict(double minutes)
        {
            if (_components is null)
                throw new InvalidOperationException("Fit the mixture first.");

            return Enumerable.Range(0, _components.Count)
                .OrderByDescending(c => _components[c].Weight * Density(minutes, _components[c].Mean, _components[c].Variance))
                .First();
        }

        private static double[] Normalize(double[] values)
        {
            double sum = values.Sum() + 1e-300;
            return values.Select(v => v / sum).ToArray();
        }

        private static double Density(double x, double mean, double variance)
            => Math.Exp(-(x - mean) * (x - mean) / (2 * variance)) / Math.Sqrt(2 * Math.PI * variance);
    }
}

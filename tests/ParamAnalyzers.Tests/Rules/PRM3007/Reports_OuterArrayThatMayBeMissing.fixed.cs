using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Spherical Gaussian mixture with unit variances over the positions of taxi pick-ups.</summary>
    public sealed class PickupMixture
    {
        private readonly int _components;
        private readonly int _steps;
        private double[][]? _centers;
        private double[]? _shares;

        public PickupMixture(int components, int steps)
        {
            _components = components;
            _steps = steps;
        }

        public void Fit(IReadOnlyList<double[]> pickups)
        {
            _centers = Enumerable.Range(0, _components)
                .Select(k => (double[])pickups[k * pickups.Count / _components].Clone())
                .ToArray();
            _shares = Enumerable.Repeat(1.0 / _components, _components).ToArray();

            for (var step = 0; step < _steps; step++)
                Refine(pickups);
        }

        /// <summary>Goes on from the current state, for instance with the data of a new weekday.</summary>
        public void PartialFit(IReadOnlyList<double[]> pickups) => Refine(pickups);

        public double[] Predict(double[] pickup)
        {
            if (_centers is null || _shares is null)
                throw new InvalidOperationException("The mixture has not been fitted.");

            var centers = _centers;
            var shares = _shares;
            var density = centers
                .Select((c, k) => shares[k] * Math.Exp(-c.Zip(pickup, (a, b) => (a - b) * (a - b)).Sum() / 2))
                .ToArray();
            var total = density.Sum();
            return density.Select(d => d / total).ToArray();
        }

        /// <summary>A second mixture that can be adapted to another weekday.</summary>
        public PickupMixture Copy()
        {
            var copy = new PickupMixture(_components, _steps);
            copy._centers = _centers?.Select(row => (double[])row.Clone()).ToArray();
            copy._shares = (double[]?)_shares?.Clone();
            return copy;
        }

        private void Refine(IReadOnlyList<double[]> pickups)
        {
            if (_centers is null || _shares is null)
                throw new InvalidOperationException("The mixture has not been fitted.");

            var duties = pickups.Select(Predict).ToArray();
            for (var k = 0; k < _components; k++)
            {
                var mass = duties.Sum(d => d[k]);
                _shares[k] = mass / pickups.Count;
                for (var j = 0; j < _centers[k].Length; j++)
                {
                    var sum = 0.0;
                    for (var i = 0; i < pickups.Count; i++)
                        sum += duties[i][k] * pickups[i][j];
                    _centers[k][j] = sum / mass;
                }
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>A search hands each candidate its settings by name.</summary>
    public sealed class RidgeLine
    {
        private double _slope;
        private bool _isFitted;

        public double Ridge { get; set; } = 0.1;

        public int MaxIterations { get; set; } = 100;

        public void SetHyperparameters(IReadOnlyDictionary<string, double> values)
        {
            if (values.TryGetValue(nameof(Ridge), out var ridge))
            {
                Ridge = ridge;
            }

            if (values.TryGetValue(nameof(MaxIterations), out var iterations))
            {
                MaxIterations = (int)iterations;
            }
        }

        public void Fit(double[] x, double[] y)
        {
            var slope = 0.0;
            for (var iteration = 0; iteration < MaxIterations; iteration++)
            {
                slope = x.Zip(y, (a, b) => a * b).Sum() / (x.Sum(a => a * a) + Ridge);
            }

            (_slope, _isFitted) = (slope, true);
        }

        public double Predict(double x) => _isFitted ? _slope * x : throw new InvalidOperationException("Fit first.");
    }
}

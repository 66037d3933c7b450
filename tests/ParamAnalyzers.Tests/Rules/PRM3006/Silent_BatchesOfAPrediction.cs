using System;
using System.Linq;

namespace Example
{
    /// <summary>Both training and prediction go through the rows in portions; how large these are changes no prediction.</summary>
    public sealed class Portions
    {
        private double _mean;
        private bool _isFitted;

        internal int BatchSize { get; set; } = 32;

        public void Fit(double[] rows)
        {
            var sum = 0.0;
            for (var start = 0; start < rows.Length; start += BatchSize)
            {
                sum += rows.Skip(start).Take(BatchSize).Sum();
            }

            (_mean, _isFitted) = (sum / rows.Length, true);
        }

        public double[] Predict(double[] rows)
        {
            if (!_isFitted)
            {
                throw new InvalidOperationException("Fit first.");
            }

            var predictions = new double[rows.Length];
            for (var start = 0; start < rows.Length; start += BatchSize)
            {
                for (var i = start; i < Math.Min(start + BatchSize, rows.Length); i++)
                {
                    predictions[i] = _mean;
                }
            }

            return predictions;
        }
    }
}

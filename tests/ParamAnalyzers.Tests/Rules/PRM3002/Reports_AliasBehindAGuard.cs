using System;
using System.Collections.Generic;
using System.Linq;

namespace River
{
    public sealed class Centering
    {
        private readonly double _inertia;
        private double[]? _center;

        public Centering(double inertia) => _inertia = inertia;

        public void Fit(IReadOnlyList<double[]> rows) => _center = rows[0].ToArray();

        public double[] Transform(double[] row)
        {
            var center = _center ?? throw new InvalidOperationException("The stage is not fitted.");
            var shifted = row.Zip(center, (value, mean) => value - mean).ToArray();
            for (var j = 0; j < row.Length; j++)
            {
                {|PRM3002:center|}[j] = (_inertia * center[j]) + ((1 - _inertia) * row[j]);
            }

            return shifted;
        }
    }
}

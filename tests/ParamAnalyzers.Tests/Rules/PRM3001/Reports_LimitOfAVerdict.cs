using System;
using System.Collections.Generic;
using System.Linq;

namespace Pumps
{
    public sealed class RunDetector
    {
        private readonly double _quantile;
        private double _limit;

        public RunDetector(double quantile) => _quantile = quantile is > 0 and < 1 ? quantile : throw new ArgumentOutOfRangeException(nameof(quantile));

        public void Fit(IReadOnlyList<double[]> healthy, double[] loads)
        {
            var sums = healthy.Select((row, i) => row.Sum() / loads[i]).OrderBy(sum => sum).ToArray();
            _limit = sums[(int)(_quantile * (sums.Length - 1))];
        }

        public bool IsAnomalous(double[] features) => features.Sum() > _limit;

        public void Desensitise(double margin) => {|PRM3001:_limit|} += margin;
    }
}

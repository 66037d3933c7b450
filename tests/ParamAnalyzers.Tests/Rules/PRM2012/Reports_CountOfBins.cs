using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class AmountBinner
    {
        private double[] _edges;

        public int {|PRM2012:BinCount|} { get; set; } = 16;

        public int RowCount { get; set; }

        public void Fit(IReadOnlyCollection<double> amounts)
        {
            var sorted = amounts.OrderBy(amount => amount).ToArray();
            var edges = Enumerable.Range(0, BinCount).Select(bin => sorted[bin * sorted.Length / BinCount]).Distinct().ToArray();
            BinCount = edges.Length;
            RowCount = amounts.Count;
            _edges = edges;
        }

        public int Transform(double amount)
        {
            if (_edges == null)
            {
                throw new InvalidOperationException("Fit comes first.");
            }

            return Array.BinarySearch(_edges, amount);
        }
    }
}

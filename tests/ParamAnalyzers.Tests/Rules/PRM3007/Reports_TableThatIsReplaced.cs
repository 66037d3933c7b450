using System;
using System.Collections.Generic;
using System.Linq;

namespace Harbour
{
    public sealed class CostEncoder
    {
        private readonly double _smoothing;
        private Dictionary<string, double> _means = new();
        private double _overall = double.NaN;

        public CostEncoder(double smoothing) => _smoothing = smoothing >= 0 ? smoothing : throw new ArgumentOutOfRangeException(nameof(smoothing));

        public void Fit(IEnumerable<(string Category, double Cost)> rows)
        {
            var groups = rows.ToLookup(row => row.Category, row => row.Cost);
            var overall = groups.SelectMany(group => group).Average();
            _means = groups.ToDictionary(group => group.Key, group => (group.Sum() + (_smoothing * overall)) / (group.Count() + _smoothing));
            _overall = overall;
        }

        public double Transform(string category)
        {
            if (_means.Count == 0)
            {
                throw new InvalidOperationException("The encoder has not seen any rows.");
            }

            return _means.TryGetValue(category, out var mean) ? mean : _overall;
        }

        public CostEncoder Clone()
        {
            var copy = new CostEncoder(_smoothing);
            copy._means = {|PRM3007:_means|};
            copy._overall = _overall;
            return copy;
        }
    }
}

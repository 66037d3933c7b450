using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Remembers which cells were active for an input.</summary>
    public sealed class CellMemory<TInput>
        where TInput : notnull
    {
        private readonly Dictionary<TInput, int[]> _active = new();

        public void Learn(TInput input, int[] cells)
        {
            if (!_active.ContainsKey(input))
            {
                _active.Add(input, cells);
            }
        }

        public List<TInput> Predict(int[] cells) => _active.OrderByDescending(pair => pair.Value.Intersect(cells).Count()).Take(1).Select(pair => pair.Key).ToList();
    }

    /// <summary>Nearest neighbours, one by one.</summary>
    public sealed class NeighbourMemory
    {
        private readonly List<(double[] Features, string Label)> _seen = new();

        public void Train(double[] features, string label) => _seen.Add((features, label));

        public string Predict(double[] features)
        {
            if (_seen.Count == 0)
            {
                throw new InvalidOperationException("Nothing was seen yet.");
            }

            return _seen.OrderBy(example => example.Features.Zip(features, (a, b) => (a - b) * (a - b)).Sum()).First().Label;
        }
    }
}

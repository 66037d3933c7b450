using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Groups with too few customers are dropped, and how many are left takes the place of how many were asked for.</summary>
    public sealed class Grouping
    {
        private readonly int _rounds;
        private readonly int _fewest;
        private double[][]? _centers;

        public Grouping(int groups, int rounds, int fewest)
        {
            Groups = groups;
            _rounds = rounds;
            _fewest = fewest;
        }

        public int {|PRM2012:Groups|} { get; private set; }

        public void Train(IReadOnlyList<double[]> rows)
        {
            var centers = rows.Take(Groups).Select(row => (double[])row.Clone()).ToArray();
            var owners = new int[rows.Count];
            for (var round = 0; round < _rounds; round++)
            {
                for (var i = 0; i < owners.Length; i++)
                {
                    owners[i] = Nearest(centers, rows[i]);
                }

                for (var c = 0; c < centers.Length; c++)
                {
                    var members = rows.Where((_, i) => owners[i] == c).ToList();
                    if (members.Count > 0)
                    {
                        centers[c] = Enumerable.Range(0, rows[0].Length).Select(k => members.Average(row => row[k])).ToArray();
                    }
                }
            }

            _centers = centers.Where((_, c) => owners.Count(owner => owner == c) >= _fewest).ToArray();
            Groups = _centers.Length;
        }

        public int Predict(double[] row) => _centers is null ? throw new InvalidOperationException("Train it first.") : Nearest(_centers, row);

        private static int Nearest(double[][] centers, double[] row) =>
            Enumerable.Range(0, centers.Length).OrderBy(c => centers[c].Zip(row, (a, b) => (a - b) * (a - b)).Sum()).First();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Stars given by one of the members.</summary>
    public readonly record struct Given(int Member, int Title, float Stars);

    public sealed class Factors
    {
        private readonly int _rank;
        private readonly float _rate;
        private readonly Random _random;
        private float[][]? _members;
        private float[][]? _titles;

        public Factors(int rank, float rate, Random random) => (_rank, _rate, _random) = (rank, rate, random);

        public float {|PRM2011:Regularization|} { get; set; } = 0.02f;

        public void Begin(int members, int titles)
        {
            _members = Fresh(members);
            _titles = Fresh(titles);
        }

        public void Epoch(IReadOnlyCollection<Given> rows)
        {
            if (_members is null || _titles is null)
            {
                throw new InvalidOperationException("Begin first.");
            }

            foreach (var row in rows)
            {
                var error = row.Stars - Predict(row.Member, row.Title);
                for (var f = 0; f < _rank; f++)
                {
                    var (a, b) = (_members[row.Member][f], _titles[row.Title][f]);
                    _members[row.Member][f] += _rate * (error * b - Regularization * a);
                    _titles[row.Title][f] += _rate * (error * a - Regularization * b);
                }
            }
        }

        public float Predict(int member, int title)
        {
            if (_members is null || _titles is null)
            {
                throw new InvalidOperationException("Begin first.");
            }

            return _members[member].Zip(_titles[title], (a, b) => a * b).Sum();
        }

        public double Rmse(IReadOnlyCollection<Given> rows) => Math.Sqrt(rows.Average(row => Math.Pow(row.Stars - Predict(row.Member, row.Title), 2)));

        private float[][] Fresh(int count) => Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, _rank).Select(_ => _random.NextSingle() - 0.5f).ToArray()).ToArray();
    }

    public static class Nightly
    {
        public static double Run(IReadOnlyList<Given> rows, int patience, int most, Random random)
        {
            var shuffled = rows.OrderBy(_ => random.Next()).ToList();
            var cut = shuffled.Count * 4 / 5;
            var train = shuffled.Take(cut).ToList();
            var test = shuffled.Skip(cut).ToList();
            var factors = new Factors(12, 0.01f, random);
            factors.Begin(1000, 200);
            var (best, since) = (double.MaxValue, 0);
            for (var epoch = 0; epoch < most && since < patience; epoch++)
            {
                factors.Epoch(train);
                var now = factors.Rmse({|PRM5003:test|});
                since = now < best ? 0 : since + 1;
                best = Math.Min(best, now);
            }

            return best;
        }
    }
}

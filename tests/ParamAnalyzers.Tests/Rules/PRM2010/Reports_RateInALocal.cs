using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class RatingBaseline
    {
        private readonly int _passes;
        private readonly double[] _users;

        public RatingBaseline(int users, int passes)
        {
            _passes = passes;
            _users = new double[users];
        }

        public void Fit(IReadOnlyList<(int User, double Stars)> ratings)
        {
            Array.Clear(_users, 0, _users.Length);
            for (var pass = 0; pass < _passes; pass++)
            {
                foreach (var (user, stars) in ratings)
                {
                    var step = {|PRM2010:0.005|};
                    _users[user] += step * (stars - _users[user]);
                }
            }
        }

        public double Predict(int user, double[] context) => _users[user] + context[0];
    }

    public sealed class RobustMean
    {
        private readonly int _rounds;
        private double[] _center = new double[2];

        public RobustMean(int rounds) => _rounds = rounds;

        public void Fit(IReadOnlyList<double[]> rows)
        {
            var center = new double[rows[0].Length];
            for (var round = 0; round < _rounds; round++)
            {
                var learningRate = {|PRM2010:0.3|} / Math.Sqrt(round + 1);
                foreach (var row in rows)
                {
                    center[0] += learningRate * Math.Sign(row[0] - center[0]);
                }
            }

            _center = center;
        }

        public double Predict(double[] row) => row[0] - _center[0];
    }

    public sealed class Configured
    {
        private readonly double _start;
        private readonly double[] _center = new double[2];

        public Configured(double start) => _start = start;

        public void Fit(IReadOnlyList<double[]> rows)
        {
            for (var round = 0; round < rows.Count; round++)
            {
                var learningRate = _start / Math.Sqrt(round + 1);
                var half = 0.5;
                _center[0] += learningRate * half * Math.Sign(rows[round][0] - _center[0]);
            }
        }

        public double Predict(double[] row) => row[0] - _center[0];
    }
}

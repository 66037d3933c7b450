using System;
using System.Collections.Generic;
using System.Linq;

namespace Calibration
{
    public sealed record Account(double Score, bool Defaulted);

    public sealed class PlattRegression
    {
        private readonly double _ridge;
        private (double Slope, double Offset) _line;

        public PlattRegression(double ridge) => _ridge = ridge >= 0 ? ridge : throw new ArgumentOutOfRangeException(nameof(ridge));

        public void Fit(IReadOnlyList<Account> accounts)
        {
            var slope = accounts.Average(account => account.Score) / (1 + _ridge);
            _line = (slope, accounts.Count(account => account.Defaulted));
        }

        public double Transform(double score) => 1 / (1 + Math.Exp(-({|PRM3004:_line|}.Slope * score) - _line.Offset));
    }

    public sealed class AlarmModel
    {
        private double? _limit;

        public void Fit(double[] healthy, double[] weights) => _limit = healthy.Zip(weights, (value, weight) => value * weight).Max();

        public bool Predict(double[] reading) => reading[0] > {|PRM3004:_limit|};
    }

    internal sealed record Fitted(double[] Slopes, double Mean);

    public sealed class LoadModel
    {
        private Fitted? _fitted;

        public void Fit(double[][] loads, double[] targets) => _fitted = new Fitted(loads.Select(load => load[0]).ToArray(), targets.Average());

        public double Predict(double[] load) => ({|PRM3004:_fitted|}!.Slopes[0] * load[0]) + _fitted.Mean;
    }
}

using System;

namespace Ratings
{
    public sealed class RateOptions
    {
        public double KickRate { get; init; } = 0.2;

        public double Boost { get; init; } = 1.1;

        public double Cut { get; init; } = 0.5;
    }

    public sealed class Factorizer
    {
        private readonly RateOptions _options;
        private readonly double _recovery;
        private readonly int _epochs;
        private double _learningRate;
        private double _bias;

        public Factorizer(RateOptions options, double learningRate, double recovery, int epochs)
        {
            _options = options;
            _learningRate = learningRate;
            _recovery = recovery;
            _epochs = epochs;
        }

        public void Fit(double[] stars, double[] weights)
        {
            var previous = double.PositiveInfinity;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                var loss = Step(stars, weights);
                {|PRM2014:_learningRate|} = loss < previous ? _learningRate * _recovery : _learningRate / _recovery;
                previous = loss;
            }
        }

        public void FitWithKicks(double[] stars, double[] weights)
        {
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                var loss = Step(stars, weights);
                if (loss > 1)
                {
                    {|PRM2014:_learningRate|} = _options.KickRate;
                }
            }
        }

        public void FitByFactor(double[] stars, double[] weights)
        {
            var previous = double.PositiveInfinity;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                var loss = Step(stars, weights);
                var factor = loss < previous ? _options.Boost : _options.Cut;
                {|PRM2014:_learningRate|} *= factor;
                previous = loss;
            }
        }

        public double Predict(double[] stars) => _bias + stars[0];

        private double Step(double[] stars, double[] weights)
        {
            var error = stars[0] - _bias;
            _bias += _learningRate * error * weights[0];
            return error * error;
        }
    }
}

using System;
using System.Linq;

namespace Example
{
    public class LeastSquares
    {
        private readonly double _ridge;
        private double[]? {|PRM6001:_hyperparameters|};

        public LeastSquares(double ridge)
        {
            _ridge = ridge;
        }

        public void Fit(double[] x, double[] y)
        {
            double mx = x.Average();
            double my = y.Average();
            double covariance = x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum();
            double variance = x.Sum(a => (a - mx) * (a - mx));

            double slope = covariance / (variance + _ridge);
            _hyperparameters = new[] { slope, my - slope * mx };
        }

        public double Predict(double x)
        {
            if (_hyperparameters is null)
                throw new InvalidOperationException("Fit must be called first.");

            return _hyperparameters[0] * x + _hyperparameters[1];
        }

        public override string ToString() =>
            _hyperparameters is null ? "not fitted" : $"y = {_hyperparameters[0]:F3} x + {_hyperparameters[1]:F3}";
    }
}

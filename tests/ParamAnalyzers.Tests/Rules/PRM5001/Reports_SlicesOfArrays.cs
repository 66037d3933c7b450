using System;
using System.Linq;

namespace Example
{
    // ridge regression with one feature, closed form
    public class RidgeRegressor
    {
        private readonly double _lambda;
        private double? _slope;
        private double? _intercept;

        public RidgeRegressor(double lambda)
        {
            _lambda = lambda;
        }

        public void Train(double[] x, double[] y)
        {
            double mx = x.Average();
            double my = y.Average();
            double sxy = 0, sxx = 0;
            for (int i = 0; i < x.Length; i++)
            {
                sxy += (x[i] - mx) * (y[i] - my);
                sxx += (x[i] - mx) * (x[i] - mx);
            }
            double slope = sxy / (sxx + _lambda);
            _slope = slope;
            _intercept = my - slope * mx;
        }

        public double Predict(double x)
        {
            if (_slope is null || _intercept is null)
                throw new InvalidOperationException("The regressor has not been trained.");
            return _slope.Value * x + _intercept.Value;
        }
    }

    public static class Demo
    {
        public static double MeanAbsoluteError(double[] x, double[] y, double lambda)
        {
            int n = (int)(x.Length * 0.7);
            double[] xTrain = x[..n], xTest = x[n..];
            double[] yTrain = y[..n], yTest = y[n..];

            var regressor = new RidgeRegressor(lambda);
            regressor.Train({|PRM5001:xTest|}, yTest);

            return xTrain.Select((v, i) => Math.Abs(regressor.Predict(v) - yTrain[i])).Average();
        }
    }
}

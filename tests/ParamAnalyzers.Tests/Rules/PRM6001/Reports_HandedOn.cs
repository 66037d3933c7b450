using System;
using System.Collections.Generic;
using System.Linq;

namespace Reports
{
    public sealed class Ridge
    {
        private double[] _coefficients = { 0 };

        public IReadOnlyList<double> Coefficients => Array.AsReadOnly(_coefficients);

        public ReadOnlyMemory<double> AveragedWeights => _coefficients;

        public void Fit(double[][] x, double[] y) => _coefficients = new[] { x[0][0] / y[0] };

        public double Predict(double[] x) => _coefficients[0] * x[0];
    }

    public static class Summary
    {
        public static double Spread(Ridge ridge)
        {
            double[] {|PRM6001:hyperparameters|} = [.. ridge.Coefficients];
            return hyperparameters[0];
        }

        public static double Viewed(Ridge ridge)
        {
            ReadOnlySpan<double> {|PRM6001:hyperParams|} = ridge.AveragedWeights.Span;
            return hyperParams[0];
        }

        public static double Filtered(Ridge ridge)
        {
            var {|PRM6001:hyperparameterList|} = ridge.Coefficients.Where(coefficient => coefficient != 0).ToList();
            return hyperparameterList[0];
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class Slope
    {
        private readonly double _eta;
        private readonly int _epochs;
        private double[]? _weights;

        public Slope(double eta, int epochs) => (_eta, _epochs) = (eta, epochs);

        public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> values)
        {
            var weights = new double[rows[0].Length];
            var eta = _eta;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    var error = values[i] - Answer(weights, rows[i]);
                    for (var j = 0; j < weights.Length; j++)
                    {
                        weights[j] += eta * error * rows[i][j];
                    }
                }

                eta *= {|PRM2010:0.97|};
            }

            _weights = weights;
        }

        public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

        private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
    }

    public sealed class Plane
    {
        private readonly double _learningRate;
        private readonly double _decay;
        private readonly int _epochs;
        private double[]? _weights;

        public Plane(double learningRate, double decay, int epochs) => (_learningRate, _decay, _epochs) = (learningRate, decay, epochs);

        public void Train(IReadOnlyList<double[]> rows, IReadOnlyList<double> values)
        {
            var weights = new double[rows[0].Length];
            var rate = _learningRate;
            var shown = 1.0;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    var error = values[i] - Answer(weights, rows[i]);
                    for (var j = 0; j < weights.Length; j++)
                    {
                        weights[j] += rate * error * rows[i][j];
                    }
                }

                rate *= _decay;
                shown *= 0.9;
                Console.WriteLine($"{epoch}: {shown:F3} of the bar");
            }

            _weights = weights;
        }

        public double Predict(double[] row) => Answer(_weights ?? throw new InvalidOperationException("Train it first."), row);

        private static double Answer(double[] weights, double[] row) => weights.Zip(row, (w, x) => w * x).Sum();
    }
}

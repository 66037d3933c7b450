using System;

namespace Example
{
    public sealed class Descent
    {
        private readonly double _start;
        private readonly int _epochs;
        private readonly double[] _weights = new double[4];

        private const double Decay = 0.95;

        public Descent(double start, int epochs) => (_start, _epochs) = (start, epochs);

        public void Train(double[][] rows, double[] targets)
        {
            var lr = _start;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                if (epoch < 5)
                {
                    lr += 0.01;
                }
                else
                {
                    lr *= Decay;
                }

                if (lr < 1e-6)
                {
                    lr = 1e-6;
                }

                _weights[0] += lr * targets[epoch % targets.Length] * rows[0][0];
            }
        }

        /// <summary>Each part tries its own rates.</summary>
        public void TrainParts(double[][] rows, double[] targets)
        {
            foreach (var row in rows)
            {
                var lr = _start;
                if (row[0] > 10)
                {
                    lr = 0.001;
                }

                _weights[0] += lr * targets[0] * row[0];
            }
        }

        public double Predict(double[] row) => row[0] * _weights[0];
    }
}

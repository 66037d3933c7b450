using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class Mlp
    {
        private readonly double _learningRate;
        private readonly double _damping;
        private readonly double _boost;
        private readonly int _epochs;
        private readonly double[] _weights;

        public Mlp(int inputs, double learningRate, double damping, double boost, int epochs)
        {
            (_learningRate, _damping, _boost, _epochs) = (learningRate, damping, boost, epochs);
            _weights = new double[inputs];
        }

        public void Train(double[][] rows, double[] targets)
        {
            var learningRate = _learningRate;
            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                Descend(rows, targets, learningRate);
                if (epoch % 10 == 9)
                {
                    {|PRM2014:learningRate|} = epoch % 20 == 9 ? learningRate * _damping : learningRate * _boost;
                }
            }
        }

        /// <summary>What shrinks in each round decays, and each part begins anew.</summary>
        public void TrainParts(double[][] rows, double[] targets, int parts)
        {
            var learningRate = _learningRate;
            for (var part = 0; part < parts; part++)
            {
                learningRate = 0.1;
                for (var epoch = 0; epoch < _epochs; epoch++)
                {
                    Descend(rows, targets, learningRate);
                    if (epoch > 10)
                    {
                        learningRate *= {|PRM2010:0.95|};
                    }
                }
            }
        }

        public double Predict(double[] row) => row.Zip(_weights, (value, weight) => value * weight).Sum();

        private void Descend(double[][] rows, double[] targets, double rate)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var error = Predict(rows[i]) - targets[i];
                for (var j = 0; j < _weights.Length; j++)
                {
                    _weights[j] -= rate * error * rows[i][j];
                }
            }
        }
    }

    public sealed class Perceptron
    {
        private readonly double[] _weights = new double[4];

        public double Rate { get; init; } = 0.1;

        public void Train(double[][] rows, double[] targets)
        {
            var lr = Rate;
            for (var epoch = 0; epoch < rows.Length; epoch++)
            {
                if (epoch == 50)
                {
                    {|PRM2014:lr|} = 0.001;
                }

                _weights[0] += lr * targets[epoch];
            }
        }

        public double Predict(double[] row) => row[0] * _weights[0];
    }
}

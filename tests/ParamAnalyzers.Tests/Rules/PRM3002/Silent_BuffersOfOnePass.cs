using System;
using System.Collections.Generic;

namespace Example
{
    /// <summary>A layer that keeps what its forward pass has computed until the backward pass has used it.</summary>
    public sealed class Dense
    {
        private readonly double[] _weights;
        private readonly double _rate;
        private readonly List<double[]> _inputs = new();
        private double[] _reserve;

        public Dense(int inputs, double rate)
        {
            _weights = new double[inputs];
            _rate = rate;
        }

        public double Forward(double[] row, bool isTraining)
        {
            _reserve = isTraining ? new double[row.Length] : null;
            _inputs.Add(row);
            var sum = 0.0;
            for (var i = 0; i < row.Length; i++)
            {
                sum += _weights[i] * row[i];
                if (_reserve != null)
                {
                    _reserve[i] = row[i];
                }
            }

            if (!isTraining)
            {
                _inputs[_inputs.Count - 1] = null;
            }

            return sum;
        }

        public void Backward(double[] errors, double[] rows)
        {
            _reserve = rows;
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= _rate * errors[0] * _reserve[i];
            }

            _inputs.Clear();
            _reserve = null;
        }
    }
}

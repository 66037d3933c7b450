using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed class FastTrainer
    {
        private readonly bool _isFast;
        private int _epochs;
        private double[] _weights = new double[2];

        public FastTrainer(bool isFast, int epochs)
        {
            _isFast = isFast;
            _epochs = epochs;
        }

        public void Train(double[][] rows, double[] targets, int epochs)
        {
            _epochs = epochs;
            if (_isFast)
            {
                _epochs *= 4;
            }

            for (var epoch = 0; epoch < _epochs; epoch++)
            {
                _weights[0] += targets[epoch % targets.Length] * rows[0][0];
            }
        }

        public double Predict(double[] row) => row[0] * _weights[0];
    }

    /// <summary>The first row says how wide the data is.</summary>
    public sealed class OnlineBayes
    {
        private double[] _sums = new double[0];

        public int NumFeatures { get; set; }

        public void PartialFit(double[] features, double label)
        {
            if (NumFeatures == 0)
            {
                NumFeatures = features.Length;
                _sums = new double[NumFeatures];
            }

            for (var i = 0; i < NumFeatures; i++)
            {
                _sums[i] += features[i] * label;
            }
        }

        public double Predict(double[] features) => features.Take(NumFeatures).Select((value, i) => value * {|PRM3004:_sums|}[i]).Sum();
    }
}

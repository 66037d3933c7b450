using System;

namespace Pendulum
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class SerializeFieldAttribute : Attribute
    {
    }

    public sealed class Regression
    {
        private double _slope;

        public Regression(int epochs) => Epochs = epochs;

        private int Epochs { get; set; }

        public void Fit(double[] x, double[] y)
        {
            var asked = Epochs;
            for (var epoch = 0; epoch < Epochs; epoch++)
            {
                _slope += y[0] / x[0];
                if (_slope < 1)
                {
                    Epochs = epoch;
                }
            }

            Epochs = asked;
        }

        public double Predict(double x) => _slope * x;
    }

    /// <summary>What the inspector only shows.</summary>
    public sealed class FlockTrainer
    {
        [SerializeField] private int _epochs;
        private double _weight;

        public void Train(double[] runs, double[] fitness)
        {
            _epochs = 1;
            _weight = (runs[0] / fitness[0]) + _epochs;
        }

        public double Predict(double x) => _weight * x;
    }
}

using System;
using System.Threading.Tasks;

namespace Pendulum
{
    public sealed class TrainingSettings
    {
        public int Repeats { get; set; } = 20;
    }

    public sealed class Regression
    {
        private readonly TrainingSettings _settings;
        private double _slope;

        public Regression(TrainingSettings settings) => _settings = settings;

        public async Task Train(double[] x, double[] y)
        {
            var slope = 0.0;
            for (var epoch = 0; epoch < _settings.Repeats; epoch++)
            {
                var gradient = (slope * x[epoch]) - y[epoch];
                slope -= gradient / x.Length;
                await Task.Yield();
                if (gradient == 0)
                {
                    _settings.{|PRM2001:Repeats|} = epoch;
                }
            }

            _slope = slope;
        }

        public double Predict(double x) => _slope * x;
    }
}

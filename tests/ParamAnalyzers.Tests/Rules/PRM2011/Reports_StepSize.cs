using System.Collections.Generic;

namespace Example
{
    public sealed class LineCorrector
    {
        private double _slope = 1;

        public double {|PRM2011:StepSize|} { get; set; } = 0.001;

        public int StepCount { get; set; }

        public void Fit(double[] forecasts, double[] loads)
        {
            var step = StepSize;
            for (var i = 0; i < forecasts.Length; i++, StepCount++)
            {
                _slope -= step * ((_slope * forecasts[i]) - loads[i]) * forecasts[i];
            }
        }

        public double Predict(double forecast) => _slope * forecast;
    }
}

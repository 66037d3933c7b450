using System;

namespace Navigation
{
    public sealed class SensorFrame
    {
        private readonly double[,] _readings;

        public SensorFrame(double[,] readings) => _readings = readings;

        public int Ticks => _readings.GetLength(0);

        public double this[int tick, int sensor] => _readings[tick, sensor];
    }

    /// <summary>What it is trained on and predicts for is a type of its own.</summary>
    public sealed class DriftFilter
    {
        private readonly double _tolerance;
        private int _maxIterations;
        private double? _drift;

        public DriftFilter(int maxIterations, double tolerance)
        {
            _maxIterations = maxIterations > 0 ? maxIterations : throw new ArgumentOutOfRangeException(nameof(maxIterations));
            _tolerance = tolerance > 0 ? tolerance : throw new ArgumentOutOfRangeException(nameof(tolerance));
        }

        public void Fit(SensorFrame frame)
        {
            if (_maxIterations > frame.Ticks)
            {
                {|PRM2001:_maxIterations|} = frame.Ticks;
            }

            double drift = 0;
            for (int iteration = 0; iteration < _maxIterations; iteration++)
            {
                double step = frame[iteration, 0] - drift;
                drift += step / (iteration + 1);
                if (Math.Abs(step) < _tolerance)
                {
                    break;
                }
            }

            _drift = drift;
        }

        public double Predict(SensorFrame frame)
        {
            if (_drift is null)
            {
                throw new InvalidOperationException("The filter is not fitted.");
            }

            return frame[frame.Ticks - 1, 0] - _drift.Value;
        }
    }
}

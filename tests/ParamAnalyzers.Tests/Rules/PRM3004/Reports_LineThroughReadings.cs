using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public readonly struct Reading
    {
        public Reading(double temperature, double resistance)
        {
            Temperature = temperature;
            Resistance = resistance;
        }

        public double Temperature { get; }

        public double Resistance { get; }
    }

    /// <summary>
    /// Straight line through the calibration points of a thermistor, by least squares.
    /// Lives in the firmware simulator, where calibration is an optional step of the test script.
    /// </summary>
    public sealed class ThermistorRegression
    {
        private (double Slope, double Intercept) _line;

        public void Fit(IReadOnlyCollection<Reading> readings)
        {
            if (readings.Count < 2)
                throw new ArgumentException("At least two calibration points are needed.", nameof(readings));

            var meanX = readings.Average(r => r.Resistance);
            var meanY = readings.Average(r => r.Temperature);
            var covariance = readings.Sum(r => (r.Resistance - meanX) * (r.Temperature - meanY));
            var variance = readings.Sum(r => (r.Resistance - meanX) * (r.Resistance - meanX));

            var slope = covariance / variance;
            _line = (slope, meanY - slope * meanX);
        }

        public double Predict(double resistance)
        {
            return {|PRM3004:_line|}.Slope * resistance + _line.Intercept;
        }
    }

    public sealed class OvenTest
    {
        private readonly ThermistorRegression _calibration = new ThermistorRegression();

        public bool Run(IReadOnlyCollection<Reading> calibrationPoints, IEnumerable<double> resistances, double limit)
        {
            if (calibrationPoints.Count >= 2)
                _calibration.Fit(calibrationPoints);

            return resistances.All(r => _calibration.Predict(r) < limit);
        }
    }
}

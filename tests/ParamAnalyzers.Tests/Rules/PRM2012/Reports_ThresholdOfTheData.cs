using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public sealed record Sensor(string Room, double Temperature, double Humidity);

    /// <summary>Raises an alarm when a server room leaves its usual climate.</summary>
    public class ClimateModel
    {
        private readonly double _quantile;
        private (double Temperature, double Humidity)? _centre;

        /// <param name="threshold">Distance from the centre above which the alarm is raised.</param>
        /// <param name="quantile">Share of the training readings that must be silent.</param>
        public ClimateModel(double threshold, double quantile)
        {
            Threshold = threshold;
            _quantile = quantile;
        }

        public double {|PRM2012:Threshold|} { get; private set; }

        public void Train(IReadOnlyCollection<Sensor> readings)
        {
            var centre = (
                Temperature: readings.Average(r => r.Temperature),
                Humidity: readings.Average(r => r.Humidity));

            var distances = readings.Select(r => Distance(centre, r)).OrderBy(d => d).ToList();
            Threshold = distances[(int)(_quantile * (distances.Count - 1))];
            _centre = centre;
        }

        public bool Predict(Sensor reading)
        {
            var centre = _centre ?? throw new InvalidOperationException("The alarm has seen no readings.");
            return Distance(centre, reading) > Threshold;
        }

        private static double Distance((double Temperature, double Humidity) centre, Sensor reading)
        {
            double t = reading.Temperature - centre.Temperature;
            double h = reading.Humidity - centre.Humidity;
            return Math.Sqrt(t * t + h * h);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Driving
{
    public sealed class CarBrain
    {
        private readonly double[] _weights;

        public CarBrain(int sensors)
        {
            var random = {|PRM1005:new Random()|};
            _weights = Enumerable.Range(0, sensors).Select(_ => random.NextDouble()).ToArray();
        }

        public double Predict(double[] sensors) => sensors.Zip(_weights, (sensor, weight) => sensor * weight).Sum();

        internal void Mutate(double strength)
        {
            var random = {|PRM1005:Random.Shared|};
            _weights[0] += strength * random.NextDouble();
        }
    }

    public static class Batches
    {
        public static List<(double[] Row, double Target)> GetBatch(List<(double[] Row, double Target)> rows, int size)
        {
            var random = {|PRM1005:new Random()|};
            return rows.OrderBy(_ => random.Next()).Take(size).ToList();
        }

        public static List<double[]> Ordered(List<double[]> rows)
        {
            var random = new Random();
            return rows.OrderBy(_ => random.Next()).ToList();
        }
    }
}

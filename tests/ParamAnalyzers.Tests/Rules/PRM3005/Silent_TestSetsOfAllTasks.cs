using System.Collections.Generic;
using System.Linq;

namespace Example
{
    /// <summary>Each task leaves its test rows, with which all later models are measured.</summary>
    public sealed class ContinualLearner
    {
        private readonly List<double[][]> _testSets = new List<double[][]>();
        private double _mean;

        public void LearnTask(double[][] rows, double[][] held)
        {
            _testSets.Add(held);
            _mean = rows.Average(row => row[0]);
        }

        public double Predict(double[] row) => (row[0] - _mean) / {|PRM3004:_testSets|}.Count;
    }
}

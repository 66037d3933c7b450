using System;
using System.Collections.Generic;
using System.Linq;

namespace Example
{
    public interface IPreprocessor
    {
        void Fit(double[][] rows);

        double[][] Transform(double[][] rows);
    }

    /// <summary>Brings every sensor channel to zero mean and unit variance.</summary>
    public sealed class SensorStandardizer : IPreprocessor
    {
        private double[] _means;
        private double[] _deviations;

        public void Fit(double[][] rows)
        {
            _means = Columns(rows).Select(column => column.Average()).ToArray();
            _deviations = Columns(rows).Select(Deviation).ToArray();
        }

        public double[][] Transform(double[][] rows)
        {
            // the line has drifted since the calibration, so use what comes in
            {|PRM3002:_means|} = Columns(rows).Select(column => column.Average()).ToArray();
            {|PRM3002:_deviations|} = Columns(rows).Select(Deviation).ToArray();

            var result = new double[rows.Length][];
            for (var i = 0; i < rows.Length; i++)
            {
                result[i] = new double[rows[i].Length];
                for (var j = 0; j < rows[i].Length; j++)
                    result[i][j] = (rows[i][j] - _means[j]) / _deviations[j];
            }

            return result;
        }

        private static IEnumerable<double[]> Columns(double[][] rows)
        {
            for (var j = 0; j < rows[0].Length; j++)
            {
                var index = j;
                yield return rows.Select(row => row[index]).ToArray();
            }
        }

        private static double Deviation(double[] column)
        {
            var mean = column.Average();
            var variance = column.Sum(v => (v - mean) * (v - mean)) / column.Length;
            return variance > 0 ? Math.Sqrt(variance) : 1;
        }
    }

    public static class AnomalyPipeline
    {
        public static int CountOutliers(IPreprocessor preprocessor, double[][] reference, double[][] shift, double limit)
        {
            preprocessor.Fit(reference);
            return preprocessor.Transform(shift).Count(row => row.Any(z => Math.Abs(z) > limit));
        }
    }
}

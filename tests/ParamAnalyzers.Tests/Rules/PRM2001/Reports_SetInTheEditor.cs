using System;

namespace Runner
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class SerializeFieldAttribute : Attribute
    {
    }

    public sealed class StepModel
    {
        [SerializeField] private int _batchSize = 32;
        [SerializeField] private double _populationMean;
        private double[] _steps = Array.Empty<double>();

        public void Fit(double[] lengths)
        {
            if (_batchSize > lengths.Length)
            {
                {|PRM2001:_batchSize|} = lengths.Length;
            }

            var steps = new double[_batchSize];
            Array.Copy(lengths, steps, _batchSize);
            _steps = steps;
            _populationMean = lengths[0];
        }

        public double Predict(double[] lengths)
        {
            if (_steps.Length == 0)
            {
                throw new InvalidOperationException("The model is not trained.");
            }

            return (_steps[0] * lengths[0]) + _populationMean;
        }
    }
}

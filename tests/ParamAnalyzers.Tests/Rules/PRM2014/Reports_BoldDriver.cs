using System;

namespace Example
{
    /// <summary>Neural network with one hidden unit per process stage of the cement works.</summary>
    public sealed class ClinkerNetwork
    {
        private readonly int _epochs;
        private readonly double _increase;
        private readonly double _decrease;
        private double _learningRate;
        private double[]? _weights;

        public ClinkerNetwork(double learningRate, double increase, double decrease, int epochs)
        {
            _learningRate = learningRate;
            _increase = increase;
            _decrease = decrease;
            _epochs = epochs;
        }

        public void Train(double[][] stages, double[] quality)
        {
            var weights = new double[stages[0].Length];
            double lastError = double.PositiveInfinity;

            for (int epoch = 0; epoch < _epochs; epoch++)
            {
                double error = RunEpoch(weights, stages, quality);

                if (error < lastError)
                    {|PRM2014:_learningRate|} *= _increase;
                else
                    _learningRate *= _decrease;

                lastError = error;
            }

            _weights = weights;
        }

        public double Predict(double[] stages)
        {
            if (_weights is null)
                throw new InvalidOperationException("The network is not trained.");

            return Output(_weights, stages);
        }

        private double RunEpoch(double[] weights, double[][] stages, double[] quality)
        {
            double total = 0;
            for (int i = 0; i < stages.Length; i++)
            {
                double output = Output(weights, stages[i]);
                double error = output - quality[i];
                total += error * error;
                for (int j = 0; j < weights.Length; j++)
                    weights[j] -= _learningRate * error * (1 - output * output) * stages[i][j];
            }

            return total;
        }

        private static double Output(double[] weights, double[] stages)
        {
            double sum = 0;
            for (int j = 0; j < weights.Length; j++)
                sum += weights[j] * stages[j];
            return Math.Tanh(sum);
        }
    }
}

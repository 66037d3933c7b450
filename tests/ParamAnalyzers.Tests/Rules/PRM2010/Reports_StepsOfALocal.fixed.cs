using System;

namespace Example
{
    public class LogisticClassifier
    {
        private double[] _weights;
        private double _bias;

        public int Epochs { get; init; } = 1000;

        public double LearningRate { get; init; } = 0.01;

        public void Train(double[][] x, int[] y)
        {
            double[] w = new double[x[0].Length];
            double b = 0;

            for (int iter = 0; iter < Epochs; iter++)
            {
                for (int i = 0; i < x.Length; i++)
                {
                    double error = Sigmoid(w, b, x[i]) - y[i];
                    for (int j = 0; j < w.Length; j++)
                        w[j] -= LearningRate * error * x[i][j];
                    b -= LearningRate * error;
                }
            }

            _weights = w;
            _bias = b;
        }

        public bool Predict(double[] row)
        {
            if (_weights == null)
                throw new InvalidOperationException("Train the classifier first.");
            return Sigmoid(_weights, _bias, row) > 0.5;
        }

        private static double Sigmoid(double[] w, double b, double[] row)
        {
            double z = b;
            for (int j = 0; j < w.Length; j++) z += w[j] * row[j];
            return 1.0 / (1.0 + Math.Exp(-z));
        }
    }
}

using System;
using System.Globalization;

namespace Example
{
    /// <summary>Interactive trainer for the exhibition "see a machine learn".</summary>
    public sealed class ExhibitionPerceptron
    {
        private readonly int _epochs;
        private double _learningRate;
        private double[]? _weights;

        public ExhibitionPerceptron(double learningRate, int epochs)
        {
            _learningRate = learningRate;
            _epochs = epochs;
        }

        public void Fit(double[][] drawings, int[] kinds)
        {
            var weights = new double[drawings[0].Length];
            for (int epoch = 0; epoch < _epochs; epoch++)
            {
                int mistakes = 0;
                for (int i = 0; i < drawings.Length; i++)
                {
                    if (Math.Sign(Dot(weights, drawings[i])) == kinds[i])
                        continue;

                    mistakes++;
                    for (int j = 0; j < weights.Length; j++)
                        weights[j] += _learningRate * kinds[i] * drawings[i][j];
                }

                Console.Write($"epoch {epoch}: {mistakes} mistakes, learning rate {_learningRate}. New rate? ");
                var answer = Console.ReadLine();
                if (double.TryParse(answer, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate))
                {
                    {|PRM2014:_learningRate|} = rate;
                }
            }

            _weights = weights;
        }

        public int Predict(double[] drawing)
        {
            if (_weights is null)
                throw new InvalidOperationException("Fit the perceptron first.");

            return Math.Sign(Dot(_weights, drawing));
        }

        private static double Dot(double[] a, double[] b)
        {
            double sum = 0;
            for (int i = 0; i < a.Length; i++)
                sum += a[i] * b[i];
            return sum;
        }
    }
}

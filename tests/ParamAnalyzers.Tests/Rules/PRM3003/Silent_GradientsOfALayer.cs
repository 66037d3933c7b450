namespace Example
{
    /// <summary>A layer that an optimizer elsewhere moves by its gradients, which are of one step and of no model.</summary>
    public sealed class Dense
    {
        private readonly double[] _weights;

        public Dense(int inputs)
        {
            _weights = new double[inputs];
            GradWeights = new double[inputs];
        }

        public double[] GradWeights;

        public double Forward(double[] row)
        {
            var sum = 0.0;
            for (var i = 0; i < _weights.Length; i++)
            {
                sum += _weights[i] * row[i];
            }

            return sum;
        }

        public void Backward(double[] row, double error)
        {
            for (var i = 0; i < row.Length; i++)
            {
                GradWeights[i] += error * row[i];
            }
        }

        public void UpdateWeights(double rate)
        {
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] -= rate * GradWeights[i];
            }
        }
    }
}

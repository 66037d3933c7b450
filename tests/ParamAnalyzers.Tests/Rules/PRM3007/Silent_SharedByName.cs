namespace Example
{
    /// <summary>The gate of a recurrent layer; the workers of one step share their weights.</summary>
    public sealed class Gate
    {
        private readonly double _rate;
        private double[] _weights;

        public Gate(int inputs, double rate)
        {
            _rate = rate;
            _weights = new double[inputs];
        }

        public void Train(double[][] rows, double[] targets)
        {
            for (var n = 0; n < rows.Length; n++)
            {
                var error = Predict(rows[n]) - targets[n];
                for (var i = 0; i < _weights.Length; i++)
                {
                    _weights[i] -= _rate * error * rows[n][i];
                }
            }
        }

        public double Predict(double[] row)
        {
            var sum = 0.0;
            for (var i = 0; i < _weights.Length; i++)
            {
                sum += _weights[i] * row[i];
            }

            return sum;
        }

        public Gate CloneSharedWeights() => new Gate(_weights.Length, _rate) { _weights = _weights };
    }
}

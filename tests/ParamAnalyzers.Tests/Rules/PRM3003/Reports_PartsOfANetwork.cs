using System;
using System.Collections.Generic;

namespace Example
{
    /// <summary>Sees no rows and predicts nothing; its network tells it to learn.</summary>
    public class Neuron
    {
        private readonly List<Synapse> _incoming = new List<Synapse>();

        public double {|PRM3003:Bias|} { get; set; }

        public double PreviousBias { get; set; }

        public double Gradient { get; set; }

        public double Value { get; set; }

        public double Activate()
        {
            var sum = Bias;
            foreach (var synapse in _incoming)
            {
                sum += synapse.Weight * synapse.From.Value;
            }

            return Value = Math.Tanh(sum);
        }

        public void UpdateWeights(double learningRate, double momentum)
        {
            var change = (learningRate * Gradient) + (momentum * (Bias - PreviousBias));
            PreviousBias = Bias;
            Bias += change;
            foreach (var synapse in _incoming)
            {
                synapse.Weight += learningRate * Gradient * synapse.From.Value;
            }
        }
    }

    /// <summary>What others change only they could close.</summary>
    public class Synapse
    {
        public Synapse(Neuron from) => From = from;

        public Neuron From { get; }

        public double Weight { get; set; }
    }

    public class Dense
    {
        public readonly double[] {|PRM3003:weights|};
        public readonly double[] weightGradients;
        private readonly double[] _biases;

        public Dense(int inputs, int outputs)
        {
            weights = new double[inputs * outputs];
            weightGradients = new double[inputs * outputs];
            _biases = new double[outputs];
        }

        public double[] {|PRM3003:Biases|} => _biases;

        public void ApplyGradients(double learningRate)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= learningRate * weightGradients[i];
            }

            for (var i = 0; i < _biases.Length; i++)
            {
                _biases[i] -= learningRate;
            }
        }
    }
}

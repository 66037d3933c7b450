using System.Linq;

namespace Nets
{
    public sealed class Neuron
    {
        internal double[] Weights { get; } = new double[3];

        internal double[] BiasChanges { get; private set; } = new double[1];

        internal void Backprop(double[] inputs, double[] errors) => BiasChanges = errors.Zip(inputs, (error, input) => error * input).ToArray();

        public double Predict(double[] inputs) => inputs.Zip(Weights, (input, weight) => input * weight).Sum() + BiasChanges[0];
    }

    public sealed class Chain
    {
        private readonly Neuron _neuron = new();

        public void GradientDescent(double[] inputs, double error, double rate)
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                _neuron.Weights[i] -= rate * error * inputs[i];
            }
        }

        public double Show(double[] inputs) => _neuron.Predict(inputs);
    }
}

using System;

namespace Digits
{
    public sealed class HiddenLayerNetwork
    {
        private readonly double _learningRate;
        private readonly double[] _hiddenToOutputWeights;
        private readonly double[] _outputBiases;

        public HiddenLayerNetwork(int outputs, double learningRate)
        {
            _learningRate = learningRate > 0 ? learningRate : throw new ArgumentOutOfRangeException(nameof(learningRate));
            _hiddenToOutputWeights = new double[outputs];
            _outputBiases = new double[outputs];
        }

        public void Train(double[] inputs, double[] expected)
        {
            for (var o = 0; o < expected.Length; o++)
            {
                var error = expected[o] - Output(inputs, o);
                _hiddenToOutputWeights[o] += _learningRate * error * inputs[o];
                _outputBiases[o] += _learningRate * error;
            }
        }

        public double[] Predict(double[] inputs)
        {
            var outputs = new double[_outputBiases.Length];
            for (var o = 0; o < outputs.Length; o++)
            {
                {|PRM3002:_outputBiases|}[o] = Math.Min(10, _outputBiases[o]);
                outputs[o] = Output(inputs, o);
            }

            return outputs;
        }

        private double Output(double[] inputs, int o) => (_hiddenToOutputWeights[o] * inputs[o]) + _outputBiases[o];
    }
}

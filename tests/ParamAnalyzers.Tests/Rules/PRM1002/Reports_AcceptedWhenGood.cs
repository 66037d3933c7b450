using System;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class XorExperiment
    {
        private readonly int _epochs;
        private readonly double _learningRate;

        public XorExperiment(int epochs, double learningRate)
        {
            _epochs = epochs;
            _learningRate = learningRate;
        }

        /// <summary>Tries one seed after the other until the network is good enough.</summary>
        public Module<Tensor, Tensor> TrainUntil(double requiredAccuracy, Tensor x, Tensor y, Tensor xVal, Tensor yVal)
        {
            int seed = 0;
            while (true)
            {
                torch.{|PRM1002:manual_seed|}(seed);
                var net = Sequential(Linear(2, 8), ReLU(), Linear(8, 2));
                Train(net, x, y);

                double accuracy = Accuracy(net, xVal, yVal);
                if (accuracy >= requiredAccuracy)
                {
                    Console.WriteLine($"Accepted seed {seed}: {accuracy:P1}");
                    return net;
                }
                net.Dispose();
                seed++;
            }
        }

        private void Train(Module<Tensor, Tensor> net, Tensor x, Tensor y)
        {
            using var optimizer = optim.Adam(net.parameters(), lr: _learningRate);
            for (int epoch = 0; epoch < _epochs; epoch++)
            {
                optimizer.zero_grad();
                using var loss = functional.cross_entropy(net.forward(x), y);
                loss.backward();
                optimizer.step();
            }
        }

        private static double Accuracy(Module<Tensor, Tensor> net, Tensor x, Tensor y)
        {
            using var _ = torch.no_grad();
            using var hits = net.forward(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean();
            return hits.item<float>();
        }
    }
}

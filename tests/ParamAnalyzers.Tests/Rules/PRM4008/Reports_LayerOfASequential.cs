using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    // After the warm-up the word vectors should stay where they are.
    public static class TwoStageTraining
    {
        public static void Train(
            IReadOnlyList<(Tensor Words, Tensor Topic)> batches, int epochs, int freezeAt, double lr, double momentum, double weightDecay)
        {
            var words = Linear(5000, 100);
            var topic = Linear(100, 20);
            var net = Sequential(("words", words), ("act", Tanh()), ("topic", topic));
            var optimizer = torch.optim.SGD(net.parameters(), lr, momentum, weight_decay: weightDecay);

            for (var epoch = 0; epoch < epochs; epoch++)
            {
                if (epoch == freezeAt)
                {
                    foreach (var p in {|PRM4008:words.parameters()|})
                    {
                        p.requires_grad = false;
                    }
                }

                foreach (var (x, y) in batches)
                {
                    optimizer.zero_grad();
                    using var loss = functional.cross_entropy(net.forward(x), y);
                    loss.backward();
                    optimizer.step();
                }
            }
        }
    }
}

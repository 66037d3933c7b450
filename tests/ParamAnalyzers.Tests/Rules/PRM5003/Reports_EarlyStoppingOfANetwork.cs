using System;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example
{
    public sealed class Mlp : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> _hidden;
        private readonly Module<Tensor, Tensor> _head;

        public Mlp(long inputs, long units) : base(nameof(Mlp))
        {
            _hidden = Linear(inputs, units);
            _head = Linear(units, 1);
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) => _head.forward(nn.functional.relu(_hidden.forward(x)));
    }

    public static class Training
    {
        public static double Run(Mlp net, Tensor x, Tensor y, double lr, int maxEpochs, int patience)
        {
            long n = x.shape[0];
            long cut = n * 4 / 5;
            Tensor xTrain = x.slice(0, 0, cut, 1), yTrain = y.slice(0, 0, cut, 1);
            Tensor xTest = x.slice(0, cut, n, 1), yTest = y.slice(0, cut, n, 1);

            using var optimizer = torch.optim.Adam(net.parameters(), lr);
            double best = double.PositiveInfinity;
            int waited = 0;
            for (int epoch = 0; epoch < maxEpochs; epoch++)
            {
                net.train();
                optimizer.zero_grad();
                using var loss = nn.functional.mse_loss(net.forward(xTrain), yTrain);
                loss.backward();
                optimizer.step();

                double testLoss = Loss(net, {|PRM5003:xTest|}, yTest);
                if (testLoss < best)
                {
                    best = testLoss;
                    waited = 0;
                }
                else if (++waited >= patience)
                {
                    Console.WriteLine($"early stop after epoch {epoch}, test loss {best:F4}");
                    break;
                }
            }
            return best;
        }

        private static double Loss(Mlp net, Tensor x, Tensor y)
        {
            net.eval();
            using var noGrad = torch.no_grad();
            using var loss = nn.functional.mse_loss(net.forward(x), y);
            return loss.item<float>();
        }
    }
}

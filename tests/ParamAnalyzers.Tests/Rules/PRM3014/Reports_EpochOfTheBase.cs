using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;

namespace Example
{
    public abstract class Runner
    {
        protected readonly nn.Module<Tensor, Tensor> Network;

        protected Runner(nn.Module<Tensor, Tensor> network) => Network = network;

        protected void RunOneEpoch(IEnumerable<(Tensor X, Tensor Y)> rows, optim.Optimizer optimizer)
        {
            Network.train();
            foreach (var (x, y) in rows)
            {
                optimizer.zero_grad();
                nn.functional.mse_loss(Network.call(x), y).backward();
                optimizer.step();
            }
        }

        protected float Measure(Tensor x, Tensor y)
        {
            Network.eval();
            using var off = no_grad();
            return nn.functional.mse_loss(Network.call(x), y).item<float>();
        }
    }

    public sealed class BestRunner : Runner
    {
        public BestRunner(nn.Module<Tensor, Tensor> network) : base(network)
        {
        }

        public void Run(IReadOnlyList<(Tensor X, Tensor Y)> rows, Tensor validX, Tensor validY, int epochs, double rate)
        {
            using var optimizer = optim.Adam(Network.parameters(), rate);
            Dictionary<string, Tensor>? best = null;
            var lowest = float.MaxValue;
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                RunOneEpoch(rows, optimizer);
                var error = Measure(validX, validY);
                if (error < lowest)
                {
                    lowest = error;
                    best = {|PRM3014:Network.state_dict()|};
                }
            }

            if (best is not null)
            {
                Network.load_state_dict(best);
            }
        }
    }
}

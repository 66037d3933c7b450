using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

namespace Example
{
    public abstract class Trial
    {
        protected Trial(nn.Module<Tensor, Tensor> network) => Network = network;

        protected nn.Module<Tensor, Tensor> Network { get; }

        protected double EpochOver(IEnumerable<(Tensor X, Tensor Y)> rows, optim.Optimizer optimizer)
        {
            var total = 0.0;
            Network.train();
            foreach (var (x, y) in rows)
            {
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(Network.call(x), y);
                loss.backward();
                optimizer.step();
                total += loss.item<float>();
            }

            return total;
        }
    }

    public sealed class Shaken : Trial
    {
        private readonly double _rate;

        public Shaken(nn.Module<Tensor, Tensor> network, double rate) : base(network) => _rate = rate;

        public List<double> Run(IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
        {
            var losses = new List<double>();
            using var optimizer = optim.Adam(Network.parameters(), _rate);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                foreach (var group in optimizer.ParamGroups)
                {
                    group.{|PRM2014:LearningRate|} = epoch % 4 == 0 ? _rate * 5 : _rate;
                }

                losses.Add(EpochOver(rows, optimizer));
            }

            return losses;
        }
    }

    public static class Log
    {
        public static void WriteEpoch(int epoch, optim.Optimizer optimizer) => System.Console.WriteLine($"{epoch}: {optimizer.ParamGroups.First().LearningRate}");
    }

    /// <summary>Shows what the rates would be; nothing trains.</summary>
    public sealed class Preview
    {
        private readonly double _rate;

        public Preview(double rate) => _rate = rate;

        public void Show(nn.Module<Tensor, Tensor> network, int epochs)
        {
            using var optimizer = optim.SGD(network.parameters(), _rate);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                foreach (var group in optimizer.ParamGroups)
                {
                    group.LearningRate = epoch % 4 == 0 ? _rate * 5 : _rate;
                }

                Log.WriteEpoch(epoch, optimizer);
            }
        }
    }

    public sealed class Finisher
    {
        private readonly double _rate;

        public Finisher(double rate) => _rate = rate;

        public void FineTune(nn.Module<Tensor, Tensor> network, IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
        {
            using var optimizer = optim.Adam(network.parameters(), _rate);
            network.train();
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                foreach (var group in optimizer.ParamGroups)
                {
                    group.{|PRM2014:LearningRate|} = epoch % 3 == 0 ? _rate * 4 : _rate;
                }

                foreach (var (x, y) in rows)
                {
                    optimizer.zero_grad();
                    nn.functional.mse_loss(network.call(x), y).backward();
                    optimizer.step();
                }
            }
        }
    }
}

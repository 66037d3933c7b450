using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Example;

internal static class NoisyTraining
{
    internal static void Fit(
        Module<Tensor, Tensor> net,
        IReadOnlyList<(Tensor X, Tensor Y)> batches,
        double lr,
        double noise,
        int epochs,
        torch.Generator {|PRM1004:generator|})
    {
        using var optimizer = torch.optim.SGD(net.parameters(), lr);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var jittered = x + torch.randn_like(x) * noise;
                var loss = functional.cross_entropy(net.forward(jittered), y);
                loss.backward();
                optimizer.step();
            }
        }
    }
}

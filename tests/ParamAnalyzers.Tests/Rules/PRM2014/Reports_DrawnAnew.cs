using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Example;

public sealed record Search(double Smallest, double Largest, int Epochs);

public static class RandomRateTraining
{
    // the rate is drawn anew for every epoch
    public static async Task FitAsync(this nn.Module<Tensor, Tensor> net, Func<IAsyncEnumerable<(Tensor X, Tensor Y)>> open, Search search, Random dice)
    {
        var adam = optim.AdamW(net.parameters(), lr: search.Smallest);
        net.train();
        for (var epoch = 0; epoch < search.Epochs; epoch++)
        {
            adam.ParamGroups.First().{|PRM2014:LearningRate|} = search.Smallest + dice.NextDouble() * (search.Largest - search.Smallest);
            await foreach (var (x, y) in open())
            {
                adam.zero_grad();
                using var loss = nn.functional.l1_loss(net.forward(x), y);
                loss.backward();
                adam.step();
            }
        }
    }
}

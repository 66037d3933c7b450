using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Kicks
{
    private readonly double _rate;

    public Kicks(double rate) => _rate = rate;

    public void Run(Linear net, int epochs, double kicked, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        var optimizer = optim.Adam(net.parameters(), lr: _rate);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var group in optimizer.ParamGroups)
            {
                group.{|PRM2014:LearningRate|} = epoch % 7 == 3 ? kicked : _rate;
            }

            Pass(net, optimizer, batches);
        }
    }

    /// <summary>Nothing is trained in its rounds.</summary>
    public void Tell(optim.Optimizer optimizer, int epochs, double kicked)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = epoch % 7 == 3 ? kicked : _rate;
            }
        }
    }

    private static void Pass(Linear net, optim.Optimizer optimizer, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        foreach (var (x, y) in batches)
        {
            optimizer.zero_grad();
            functional.mse_loss(net.forward(x), y).backward();
            optimizer.step();
        }
    }
}

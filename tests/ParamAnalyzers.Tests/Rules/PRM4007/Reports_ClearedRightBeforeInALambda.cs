using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Lambdas
{
    public static void Run(Linear net, IEnumerable<(Tensor X, Tensor Y)> batches, double rate)
    {
        var optimizer = optim.AdamW(net.parameters(), lr: rate);
        Action<Tensor> update = loss =>
        {
            loss.backward();
            optimizer.{|PRM4007:zero_grad|}();
            optimizer.step();
        };
        Action<Tensor> right = loss =>
        {
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        };
        foreach (var (x, y) in batches)
        {
            update(functional.mse_loss(net.forward(x), y));
            right(functional.mse_loss(net.forward(x), y));
        }
    }
}

using System;
using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;

namespace Example;

/// <summary>Keeps every epoch for the ablation plot.</summary>
public static class SnapshotEnsembling
{
    public sealed record Checkpoint(int Epoch, Dictionary<string, Tensor> State);

    public static IReadOnlyList<Checkpoint> Train(
        nn.Module<Tensor, Tensor> net, Func<IEnumerable<(Tensor X, Tensor Y)>> loader, double lr, int epochs)
    {
        List<Checkpoint> history = [];
        using var optimizer = optim.SGD(net.parameters(), lr);

        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            net.train();
            foreach (var (x, y) in loader())
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(net.call(x), y);
                loss.backward();
                optimizer.step();
            }

            history.Add(new Checkpoint(epoch, {|PRM3014:net.state_dict()|}));
        }

        return history;
    }
}

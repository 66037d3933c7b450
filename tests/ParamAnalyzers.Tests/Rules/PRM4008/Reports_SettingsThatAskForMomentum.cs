using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed record FreezeSettings(double LearningRate, double Momentum, double WeightDecay, int Epochs, int FreezeAfter);

/// <summary>Trains everything for a while, then only the head.</summary>
public sealed class StagedTrainer(Linear body, Linear head, FreezeSettings settings)
{
    public void Train(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var optimizer = optim.SGD(
            body.parameters().Concat(head.parameters()),
            settings.LearningRate,
            momentum: settings.Momentum,
            weight_decay: settings.WeightDecay);

        body.train();
        head.train();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            if (epoch == settings.FreezeAfter)
            {
                foreach (var p in {|PRM4008:body.parameters()|})
                    p.requires_grad = false;
            }

            foreach (var (x, y) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.cross_entropy(head.call(nn.functional.relu(body.call(x))), y);
                loss.backward();
                optimizer.step();
            }
        }
    }
}

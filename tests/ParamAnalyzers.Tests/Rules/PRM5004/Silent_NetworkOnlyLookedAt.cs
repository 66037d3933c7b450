using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;

public sealed class Backbone : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layer = nn.Linear(12, 8);

    public Backbone() : base("backbone") => RegisterComponents();

    public override Tensor forward(Tensor signal) => _layer.forward(signal);
}

public static class ProbeTrainer
{
    public static nn.Module<Tensor, Tensor> TrainHead(Backbone backbone, Tensor signals, Tensor rhythms)
    {
        foreach (var weight in backbone.parameters())
        {
            weight.requires_grad = false;
        }

        var head = nn.Linear(8, 4);
        var adam = optim.Adam(head.parameters());
        adam.zero_grad();
        nn.functional.cross_entropy(head.forward(backbone.forward(signals)), rhythms).backward();
        adam.step();
        return head;
    }

    public static void TrainAll(Backbone backbone, Tensor signals, Tensor rhythms)
    {
        var adam = optim.Adam(backbone.parameters());
        adam.zero_grad();
        nn.functional.cross_entropy(backbone.forward(signals), rhythms).backward();
        adam.step();
    }

    public static double Accuracy(Backbone backbone, Tensor signals, Tensor rhythms)
    {
        backbone.eval();
        using var off = no_grad();
        return backbone.forward(signals).argmax(1).eq(rhythms).to_type(ScalarType.Float32).mean().item<float>();
    }
}

public static class Probing
{
    public static int Heads(Backbone backbone, IReadOnlyList<(Tensor Train, Tensor Labels)> folds)
    {
        var heads = 0;
        foreach (var (train, labels) in folds)
        {
            using var head = ProbeTrainer.TrainHead(backbone, train, labels);
            heads++;
        }

        return heads;
    }

    public static double FromTheStart(Backbone backbone, IReadOnlyList<(Tensor Train, Tensor Labels, Tensor Held, Tensor HeldLabels)> folds)
    {
        var start = backbone.parameters().Select(weight => weight.detach().clone()).ToList();
        var sum = 0.0;
        foreach (var (train, labels, held, heldLabels) in folds)
        {
            using (no_grad())
            {
                foreach (var (weight, before) in backbone.parameters().Zip(start))
                {
                    weight.copy_(before);
                }
            }

            ProbeTrainer.TrainAll(backbone, train, labels);
            sum += ProbeTrainer.Accuracy(backbone, held, heldLabels);
        }

        return sum / folds.Count;
    }
}

using System;
using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

/// <summary>Trains everything first and only the head after <c>freezeAt</c> epochs.</summary>
public sealed class TwoPhaseTrainer(double lr, double momentum, double weightDecay, int epochs, int freezeAt)
{
    private readonly Sequential _body = nn.Sequential(nn.Linear(40, 80), nn.ReLU(), nn.Linear(80, 20));
    private readonly Linear _head = nn.Linear(20, 2);

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var optimizer = optim.SGD([.. _body.parameters(), .. _head.parameters()], lr, momentum, weight_decay: weightDecay);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            if (epoch == freezeAt)
            {
                Console.WriteLine("body frozen");
                foreach (var p in {|PRM4008:_body.parameters()|}) p.requires_grad = false;
            }

            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(_head.call(_body.call(x)), y).backward();
                optimizer.step();
            }
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;

namespace Zoo.Sounds;

internal abstract class TrainingLoop<TBatch>
{
    private readonly torch.optim.Optimizer _optimizer;

    protected TrainingLoop(torch.optim.Optimizer optimizer) => _optimizer = optimizer;

    public double[] Train(IReadOnlyList<TBatch> batches, int epochs)
    {
        var losses = new double[epochs];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            losses[epoch] = batches.Select(Update).Average();
        }
        return losses;

        double Update(TBatch batch)
        {
            using var loss = LossOf(batch);
            loss.{|PRM4006:backward|}();
            _optimizer.step();
            return loss.ToDouble();
        }
    }

    protected abstract torch.Tensor LossOf(TBatch batch);
}

internal sealed class AnimalSoundLoop(Sequential ears, torch.optim.Optimizer optimizer)
    : TrainingLoop<(torch.Tensor Sound, torch.Tensor Animal)>(optimizer)
{
    protected override torch.Tensor LossOf((torch.Tensor Sound, torch.Tensor Animal) batch) =>
        torch.nn.functional.cross_entropy(ears.forward(batch.Sound), batch.Animal);
}

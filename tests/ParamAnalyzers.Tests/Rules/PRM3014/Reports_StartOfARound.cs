using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

public sealed record ReptileSettings(double InnerRate, int InnerSteps, double OuterRate, int Rounds);

/// <summary>
/// First-order meta-learning (Reptile): learn each task for a few steps, then move the starting point
/// a little towards where the task has led.
/// </summary>
public sealed class Reptile
{
    private readonly ReptileSettings _settings;

    public Reptile(ReptileSettings settings)
    {
        _settings = settings;
    }

    public void Train(Sequential learner, IReadOnlyList<(Tensor x, Tensor y)> tasks)
    {
        for (int round = 0; round < _settings.Rounds; round++)
        {
            var (x, y) = tasks[round % tasks.Count];

            var start = {|PRM3014:learner.state_dict()|};
            TrainOnTask(learner, x, y);

            using (torch.no_grad())
            {
                foreach (var (name, weight) in learner.named_parameters())
                {
                    var moved = start[name] + (weight - start[name]) * _settings.OuterRate;
                    weight.copy_(moved);
                }
            }
        }
    }

    private void TrainOnTask(Sequential learner, Tensor x, Tensor y)
    {
        using var optimizer = optim.SGD(learner.parameters(), _settings.InnerRate);
        learner.train();

        for (int i = 0; i < _settings.InnerSteps; i++)
        {
            optimizer.zero_grad();
            using var loss = nn.functional.mse_loss(learner.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}

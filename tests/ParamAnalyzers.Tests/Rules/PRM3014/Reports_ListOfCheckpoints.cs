using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Example;

/// <summary>What an epoch left behind.</summary>
public sealed record Checkpoint(int Epoch, float ValidationLoss, IReadOnlyDictionary<string, Tensor> State);

public sealed class TideNet : nn.Module<Tensor, Tensor>
{
    private readonly LSTM _memory;
    private readonly Linear _level;

    public TideNet(long inputs, long width) : base("tide")
    {
        _memory = nn.LSTM(inputs, width, batchFirst: true);
        _level = nn.Linear(width, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor hours)
    {
        var (states, _, _) = _memory.call(hours);
        return _level.call(states.select(1, states.shape[1] - 1));
    }
}

public static class TideTraining
{
    public static Checkpoint Train(
        TideNet net,
        optim.Optimizer optimizer,
        IReadOnlyList<(Tensor hours, Tensor level)> batches,
        (Tensor hours, Tensor level) validation,
        int epochs)
    {
        var history = new List<Checkpoint>();

        for (int epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (hours, level) in batches)
            {
                optimizer.zero_grad();
                using var loss = nn.functional.mse_loss(net.call(hours), level);
                loss.backward();
                optimizer.step();
            }

            net.eval();
            using (torch.no_grad())
            {
                float validationLoss = nn.functional.mse_loss(net.call(validation.hours), validation.level).item<float>();
                history.Add(new Checkpoint(epoch, validationLoss, {|PRM3014:net.state_dict()|}));
            }
        }

        // the caller writes the winner to disk
        return history.OrderBy(checkpoint => checkpoint.ValidationLoss).First();
    }
}

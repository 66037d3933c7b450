using System.Collections.Generic;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Loop
{
    public static void Run(Linear model, optim.Optimizer optimizer, IReadOnlyList<(Tensor X, Tensor Y)> data)
    {
        var best = float.MaxValue;
        Dictionary<string, Tensor>? state = null;
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(model.forward(x), y);
            loss.backward();
            optimizer.step();
            if (loss.item<float>() < best)
            {
                (best, state) = (loss.item<float>(), {|PRM3014:model.state_dict()|});
            }
        }

        if (state is not null)
        {
            model.load_state_dict(state);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Loop(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            var loss = functional.mse_loss(model.forward(x), y);
            loss.backward();
            optimizer.{|PRM4007:zero_grad|}(); // start afresh
            optimizer.step();
        }
    }

    public static void ByModule(Net model, torch.optim.Optimizer adam, Tensor x, Tensor y)
    {
        functional.mse_loss(model.forward(x), y).backward();
        model.{|PRM4007:zero_grad|}();
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1);
        adam.step();
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}

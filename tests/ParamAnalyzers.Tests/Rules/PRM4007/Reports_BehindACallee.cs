using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Run(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        foreach (var (x, y) in data)
        {
            Backpropagate(model, x, y);
            optimizer.{|PRM4007:zero_grad|}();
            optimizer.step();
        }
    }

    private static void Backpropagate(Net model, Tensor x, Tensor y) => functional.mse_loss(model.forward(x), y).backward();
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

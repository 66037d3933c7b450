using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class FineTuning
{
    public static void Run(IEnumerable<(Tensor, Tensor)> data)
    {
        var backbone = new Net();
        var head = Linear(1, 1);
        foreach (var parameter in backbone.parameters())
        {
            {|PRM4008:parameter.requires_grad|} = false;
        }

        var optimizer = torch.optim.SGD(head.parameters(), 0.1);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(head.forward(backbone.forward(x)), y).backward();
            optimizer.step();
        }
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

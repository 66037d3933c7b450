using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Trainer
{
    private readonly Net _model = new();
    private readonly torch.optim.Optimizer _optimizer;

    public Trainer() => _optimizer = torch.optim.SGD(_model.parameters(), 0.1);

    public void Fit(IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            Round(x, y);
        }
    }

    private float Round(Tensor x, Tensor y)
    {
        var loss = functional.mse_loss(_model.forward(x), y);
        loss.{|PRM4006:backward|}();
        _optimizer.step();
        return loss.item<float>();
    }
}

public static class Two
{
    public static void OneIsCleared(Tensor x, Tensor y)
    {
        var first = new Net();
        var second = new Net();
        var left = torch.optim.Adam(first.parameters());
        var right = torch.optim.Adam(second.parameters());
        for (var i = 0; i < 9; i++)
        {
            right.zero_grad();
            left.zero_grad();
            functional.mse_loss(first.forward(x), y).backward();
            left.step();
            functional.mse_loss(second.forward(x), y).backward();
            right.step();
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

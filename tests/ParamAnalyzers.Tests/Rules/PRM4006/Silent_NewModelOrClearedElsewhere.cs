using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Trials(Tensor x, Tensor y)
    {
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            var model = new Net();
            var optimizer = torch.optim.SGD(model.parameters(), rate);
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void ModelClears(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        var other = new Net();
        var left = torch.optim.Adam(model.parameters());
        var right = torch.optim.Adam(other.parameters());
        foreach (var (x, y) in data)
        {
            model.zero_grad();
            other.zero_grad();
            functional.mse_loss(other.forward(model.forward(x)), y).backward();
            left.step();
            right.step();
        }
    }

    public static void OneOptimizerForBoth(IEnumerable<(Tensor, Tensor)> data)
    {
        var first = new Net();
        var second = new Net();
        var optimizer = torch.optim.Adam(first.parameters().Concat(second.parameters()));
        foreach (var (x, y) in data)
        {
            first.zero_grad();
            second.zero_grad();
            functional.mse_loss(second.forward(first.forward(x)), y).backward();
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class FineTuning
{
    public static void Evaluated(Linear head, IEnumerable<(Tensor, Tensor)> data)
    {
        var backbone = new Net();
        backbone.eval();
        foreach (var parameter in backbone.parameters())
        {
            parameter.requires_grad = false;
        }

        Train(backbone, head, data);
    }

    public static void WithoutStatistics(Linear head, IEnumerable<(Tensor, Tensor)> data)
    {
        var plain = Sequential(Linear(4, 8), ReLU(), Linear(8, 1));
        foreach (var parameter in plain.parameters())
        {
            parameter.requires_grad = false;
        }

        Train(plain, head, data);
    }

    public static void Unfrozen(Net net, Linear head, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var parameter in net.parameters())
        {
            parameter.requires_grad = true;
        }

        Train(net, head, data);
    }

    private static void Train(Module<Tensor, Tensor> backbone, Linear head, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(head.parameters(), 0.1);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(head.forward(backbone.forward(x)), y).backward();
            optimizer.step();
        }
    }
}

public static class Adversaries
{
    public static void Round(Net generator, torch.optim.Optimizer optimizer, Tensor noise)
    {
        var critic = new Net();
        foreach (var parameter in critic.parameters())
        {
            parameter.requires_grad = false;
        }

        optimizer.zero_grad();
        critic.forward(generator.forward(noise)).mean().backward();
        optimizer.step();
        foreach (var parameter in critic.parameters())
        {
            parameter.requires_grad = true;
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

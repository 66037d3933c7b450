using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Moved(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        model.to(torch.CUDA);
        var optimizer = torch.optim.Adam(model.parameters());
        Train(model, optimizer, data);
        model.cpu();
    }

    public static void Rebuilt(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        model.to(torch.CUDA);
        optimizer = torch.optim.Adam(model.parameters());
        Train(model, optimizer, data);
    }

    public static void Parts(Net body, Net head, Tensor x, Tensor y)
    {
        var optimizer = torch.optim.Adam(body.parameters().Concat(head.parameters()));
        optimizer.zero_grad();
        functional.mse_loss(head.forward(body.forward(x)), y).backward();
        optimizer.step();
    }

    public static void Adversaries(Net generator, Net critic, Tensor x)
    {
        var first = torch.optim.Adam(generator.parameters());
        var second = torch.optim.Adam(critic.parameters());
        second.zero_grad();
        critic.forward(generator.forward(x)).mean().backward();
        second.step();
        first.zero_grad();
        critic.forward(generator.forward(x)).mean().backward();
        first.step();
    }

    public static void Wrapped(Net inner, Tensor x, Tensor y)
    {
        var model = Sequential(inner, ReLU());
        var optimizer = torch.optim.Adam(inner.parameters());
        optimizer.zero_grad();
        functional.mse_loss(model.forward(x), y).backward();
        optimizer.step();
    }

    private static void Train(Module<Tensor, Tensor> model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
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

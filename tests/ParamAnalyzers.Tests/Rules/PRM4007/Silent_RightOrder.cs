using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Before(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void After(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
            optimizer.zero_grad();
        }
    }

    public static void OfTheOther(Net generator, Net critic, Tensor x)
    {
        var first = torch.optim.Adam(generator.parameters());
        var second = torch.optim.Adam(critic.parameters());
        for (var i = 0; i < 10; i++)
        {
            first.zero_grad();
            critic.forward(generator.forward(x)).mean().backward();
            second.zero_grad();
            first.step();
            critic.forward(x).mean().backward();
            second.step();
        }
    }

    // Gradients of two tasks are taken out, merged and put back.
    public static void Merge(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            var parameters = model.parameters().ToArray();
            functional.mse_loss(model.forward(x), y).backward();
            var first = parameters.Select(parameter => parameter.grad!.clone()).ToArray();
            optimizer.zero_grad();
            functional.l1_loss(model.forward(x), y).backward();
            var second = parameters.Select(parameter => parameter.grad!.clone()).ToArray();
            optimizer.zero_grad();
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].grad = first[i] + second[i];
            }

            optimizer.step();
        }
    }

    public static void SkipBadBatches(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            var loss = functional.mse_loss(model.forward(x), y);
            loss.backward();
            if (float.IsNaN(loss.item<float>()))
            {
                optimizer.zero_grad();
            }

            optimizer.step();
            optimizer.zero_grad();
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

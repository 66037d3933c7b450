using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Accumulate(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        var i = 0;
        foreach (var (x, y) in data)
        {
            functional.mse_loss(model.forward(x), y).backward();
            if (++i % 4 == 0)
            {
                optimizer.step();
                optimizer.zero_grad();
            }
        }
    }

    public static void InnerLoop(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)[]> batches)
    {
        foreach (var batch in batches)
        {
            optimizer.zero_grad();
            foreach (var (x, y) in batch)
            {
                functional.mse_loss(model.forward(x), y).backward();
            }

            optimizer.step();
        }
    }

    public static void Closure(Net model, Tensor x, Tensor y)
    {
        var optimizer = torch.optim.LBFGS(model.parameters());
        for (var i = 0; i < 10; i++)
        {
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = functional.mse_loss(model.forward(x), y);
                loss.backward();
                return loss;
            });
        }
    }

    public static void Callee(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            Reset(optimizer);
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void ByHand(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
            foreach (var parameter in model.parameters())
            {
                parameter.grad?.zero_();
            }
        }
    }

    public static void Adversaries(Net generator, Net critic, IEnumerable<Tensor> data)
    {
        var first = torch.optim.Adam(generator.parameters());
        var second = torch.optim.Adam(critic.parameters());
        foreach (var x in data)
        {
            second.zero_grad();
            critic.forward(x).mean().backward();
            second.step();
            first.zero_grad();
            critic.forward(generator.forward(x)).mean().backward();
            first.step();
        }
    }

    private static void Reset(torch.optim.Optimizer optimizer) => optimizer.zero_grad();
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class FineTuning
{
    public static void BeforeTheFirstStep(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        foreach (var parameter in net.Body.parameters())
        {
            parameter.requires_grad = false;
        }

        Train(net, optimizer, data);
    }

    public static void InTheFirstEpoch(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        var isFrozen = false;
        for (var epoch = 0; epoch < 10; epoch++)
        {
            if (!isFrozen)
            {
                foreach (var parameter in net.Body.parameters())
                {
                    parameter.requires_grad = false;
                }

                isFrozen = true;
            }

            Train(net, optimizer, data);
        }
    }

    public static void InEveryEpoch(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var parameter in net.Body.parameters())
            {
                parameter.requires_grad = false;
            }

            Train(net, optimizer, data);
        }
    }

    public static void NewOptimizer(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        Train(net, optimizer, data);
        foreach (var parameter in net.Body.parameters())
        {
            parameter.requires_grad = false;
        }

        var second = torch.optim.Adam(net.Head.parameters());
        Train(net, second, data);
    }

    public static void NothingMovesIt(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(net.parameters(), 0.1, momentum: 0);
        Train(net, optimizer, data);
        foreach (var parameter in net.Body.parameters())
        {
            parameter.requires_grad = false;
        }

        Train(net, optimizer, data);
    }

    public static void OtherParameters(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.Head.parameters());
        Train(net, optimizer, data);
        foreach (var parameter in net.Body.parameters())
        {
            parameter.requires_grad = false;
        }

        Train(net, optimizer, data);
    }

    public static void FrozenForGood(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        Train(net, optimizer, data);
        foreach (var parameter in net.parameters())
        {
            parameter.requires_grad = false;
        }
    }

    private static void Train(Net net, torch.optim.Optimizer optimizer, IReadOnlyList<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(net.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public static class GradientsOfModules
{
    public static void Run(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        for (var epoch = 0; epoch < 20; epoch++)
        {
            if (epoch == 10)
            {
                foreach (var parameter in net.Body.parameters())
                {
                    parameter.requires_grad = false;
                }
            }

            foreach (var (x, y) in data)
            {
                net.zero_grad();
                functional.mse_loss(net.forward(x), y).backward();
                optimizer.step();
            }
        }
    }
}

public static class GradientsByHand
{
    public static void Run(Net net, IReadOnlyList<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(net.parameters());
        for (var epoch = 0; epoch < 20; epoch++)
        {
            if (epoch >= 10)
            {
                foreach (var parameter in net.Body.parameters())
                {
                    parameter.requires_grad = false;
                    parameter.grad = null;
                }
            }

            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                functional.mse_loss(net.forward(x), y).backward();
                optimizer.step();
            }
        }
    }
}

public sealed class Net : Module<Tensor, Tensor>
{
    public readonly Linear Body = Linear(4, 8);
    public readonly Linear Head = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => Head.forward(Body.forward(x));
}

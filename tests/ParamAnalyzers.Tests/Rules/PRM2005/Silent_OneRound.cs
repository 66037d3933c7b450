using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Epoch(Net model, torch.optim.Optimizer optimizer, torch.optim.lr_scheduler.LRScheduler schedule, IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        schedule.step();
    }

    public static void Fit(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 10);
        for (var epoch = 0; epoch < 9; epoch++)
        {
            Epoch(model, optimizer, schedule, data);
        }
    }

    public static void Alternating(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 10);
        for (var epoch = 0; epoch < 9; epoch++)
        {
            Once(model, optimizer, data);
            schedule.step();
            Once(model, optimizer, data);
        }
    }

    private static void Once(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Stepped(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            schedule.step();
        }
    }

    public static void Perhaps(Net model, IEnumerable<(Tensor, Tensor)> data, bool decays)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = decays ? torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7) : null;
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            schedule?.step();
        }
    }

    public static void Chained(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var warmup = torch.optim.lr_scheduler.LinearLR(optimizer, 0.1);
        var decay = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9);
        var both = torch.optim.lr_scheduler.SequentialLR(optimizer, new[] { warmup, decay }, new[] { 2 });
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            both.step();
        }
    }

    public static torch.optim.lr_scheduler.LRScheduler Make(torch.optim.Optimizer optimizer)
    {
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1);
        return schedule;
    }

    public static void Callback(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1);
        Action atEnd = schedule.step;
        Train(model, optimizer, data);
        atEnd();
    }

    private static void Train(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data)
    {
        model.train();
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Trainer
{
    private readonly torch.optim.lr_scheduler.LRScheduler _schedule;

    public Trainer(torch.optim.Optimizer optimizer) => _schedule = torch.optim.lr_scheduler.StepLR(optimizer, 10);

    public void EndEpoch() => _schedule.step();
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

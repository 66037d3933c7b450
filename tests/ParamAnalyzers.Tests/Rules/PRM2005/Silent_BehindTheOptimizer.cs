using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void PerEpoch(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            Train(model, optimizer, data);
            schedule.step();
        }
    }

    public static void PerBatch(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.1, total_steps: 100);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
            schedule.step();
        }
    }

    public static void NotInTheFirst(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            if (epoch > 0)
            {
                schedule.step();
            }

            Train(model, optimizer, data);
        }
    }

    public static double[] Curve(torch.optim.Optimizer optimizer)
    {
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 10);
        return Enumerable.Range(0, 100).Select(_ =>
        {
            schedule.step();
            return optimizer.ParamGroups.First().LearningRate;
        }).ToArray();
    }

    public static void ByHelper(Net model, Helper helper, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        foreach (var (x, y) in data)
        {
            helper.Step(optimizer, functional.mse_loss(model.forward(x), y));
            schedule.step();
        }
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

public sealed class Helper
{
    public void Step(torch.optim.Optimizer optimizer, Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
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

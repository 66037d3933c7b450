using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Before(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        for (var epoch = 0; epoch < 3; epoch++)
        {
            schedule.{|PRM2005:step|}(); // decay
            Train(model, optimizer, data);
        }
    }

    public static void After(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        foreach (var epoch in Enumerable.Range(1, 3))
        {
            Train(model, optimizer, data);
            schedule.step();
        }

        Console.WriteLine("trained");
        schedule.{|PRM2005:step|}();
    }

    public static void Nothing(Net model, IEnumerable<(Tensor, Tensor)> data, torch.optim.lr_scheduler.LRScheduler schedule)
    {
        foreach (var (x, y) in data)
        {
            schedule.{|PRM2005:step|}();
            Train(model, torch.optim.SGD(model.parameters(), 0.1), data);
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

public static class Forgetful
{
    public static void Run(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            schedule.{|PRM2005:step|}();
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

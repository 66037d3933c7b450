using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Run(Net model, IEnumerable<(Tensor, Tensor)> data, string kind)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        torch.optim.lr_scheduler.LRScheduler schedule = kind switch
        {
            "step" => {|PRM2004:torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7)|},
            _ => {|PRM2004:torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)|},
        };
        Train(model, optimizer, data);
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

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}

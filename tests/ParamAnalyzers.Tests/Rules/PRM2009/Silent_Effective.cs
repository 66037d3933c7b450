using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Settings
{
    public static void Change(Net model, Dropout dropout)
    {
        var sgd = torch.optim.SGD(model.parameters(), 0.1, momentum: 0.9);
        foreach (var group in sgd.ParamGroups)
        {
            group.LearningRate = 0.01;
        }

        dropout.p = 0.2;
        Console.WriteLine(sgd.Momentum);
    }

    public static torch.optim.lr_scheduler.LRScheduler Decay(Net model) => torch.optim.lr_scheduler.StepLR(torch.optim.SGD(model.parameters(), 0.1), 10);

    public static void OfLbfgs(Net model) => torch.optim.LBFGS(model.parameters(), lr: 0.5);
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Settings
{
    public static void Change(Net model, Linear layer)
    {
        var sgd = torch.optim.SGD(model.parameters(), 0.1, momentum: 0.9);
        foreach (var group in sgd.ParamGroups.OfType<torch.optim.IMomentum>())
        {
            group.Momentum = 0.5;
        }
        var adam = torch.optim.Adam(model.parameters());
        foreach (var group in adam.ParamGroups.OfType<torch.optim.IBetas>())
        {
            group.Betas = (0.8, 0.99);
        }
        layer.{|PRM2009:in_features|} = 8;
        Console.WriteLine(sgd);
        Console.WriteLine(adam);
    }

    public static torch.optim.lr_scheduler.LRScheduler Decay(Net model)
    {
        var lbfgs = torch.optim.LBFGS(model.parameters());
        return {|PRM2009:torch.optim.lr_scheduler.StepLR(lbfgs, 10)|};
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Trials(Tensor x, Tensor y)
    {
        Net model;
        torch.optim.Optimizer optimizer;
        foreach (var rate in new[] { 0.1, 0.01 })
        {
            model = new Net();
            optimizer = torch.optim.Adam(model.parameters(), rate);
            for (var i = 0; i < 3; i++)
            {
                optimizer.zero_grad();
                functional.mse_loss(model.forward(x), y).backward();
                optimizer.step();
            }
        }
    }

    public static void Moved(Tensor x, Tensor y)
    {
        var model = new Net();
        model.to(torch.CUDA);
        var parameters = model.parameters();
        var optimizer = torch.optim.Adam(parameters);
        for (var i = 0; i < 3; i++)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static Net Fresh(Tensor x, Tensor y)
    {
        var model = new Net();
        var optimizer = torch.optim.Adam(model.parameters());
        for (var i = 0; i < 3; i++)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }

        model = new Net();
        return model;
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

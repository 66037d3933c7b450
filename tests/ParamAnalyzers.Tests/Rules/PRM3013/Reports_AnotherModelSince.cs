using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Replaced(Tensor x, Tensor y)
    {
        var model = new Net();
        var optimizer = {|PRM3013:torch.optim.Adam(model.parameters())|};
        model = new Net();
        for (var i = 0; i < 3; i++)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    public static void ThroughALocal(Tensor x, Tensor y)
    {
        var model = new Net();
        var parameters = model.parameters();
        var optimizer = {|PRM3013:torch.optim.Adam(parameters)|};
        model.cuda();
        for (var i = 0; i < 3; i++)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Trainer
{
    private readonly Net _model = new();
    private readonly torch.optim.Optimizer _optimizer;

    public Trainer()
    {
        _optimizer = {|PRM3013:torch.optim.Adam(_model.parameters())|};
        _model.to(torch.CUDA);
    }

    public void Fit(Tensor x, Tensor y)
    {
        for (var i = 0; i < 3; i++)
        {
            _optimizer.zero_grad();
            functional.mse_loss(_model.forward(x), y).backward();
            _optimizer.step();
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

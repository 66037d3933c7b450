using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Trainer
{
    private readonly Net _model = new();
    private readonly torch.optim.Optimizer _optimizer;
    private readonly torch.optim.lr_scheduler.LRScheduler _schedule;

    public Trainer()
    {
        _optimizer = torch.optim.SGD(_model.parameters(), 0.1);
        _schedule = torch.optim.lr_scheduler.StepLR(_optimizer, 10);
    }

    public void Fit(IEnumerable<(Tensor, Tensor)> data, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Epoch(data);
        }
    }

    private void Epoch(IEnumerable<(Tensor, Tensor)> data)
    {
        foreach (var (x, y) in data)
        {
            _optimizer.zero_grad();
            functional.mse_loss(_model.forward(x), y).backward();
            _optimizer.step();
        }
        _schedule.step();
    }
}

public static class Behind
{
    public static void Fit(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        var schedule = torch.optim.lr_scheduler.StepLR(optimizer, 10);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
            schedule.step();
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

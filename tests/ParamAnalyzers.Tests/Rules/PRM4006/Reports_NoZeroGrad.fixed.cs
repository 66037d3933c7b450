using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Training
{
    public static void Loop(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            var loss = functional.mse_loss(model.forward(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public static void Outside(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        optimizer.zero_grad();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                functional.mse_loss(model.forward(x), y).backward();
                optimizer.step();
            }
        }
    }

    public static float[] Linq(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> data) => data.Select(pair =>
    {
        optimizer.zero_grad();
        var loss = functional.mse_loss(model.forward(pair.Item1), pair.Item2);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }).ToArray();
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

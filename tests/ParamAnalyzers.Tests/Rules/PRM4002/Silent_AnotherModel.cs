using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Distillation
{
    private readonly Net _student = new();
    private readonly Net _teacher = new();

    public void Fit(IEnumerable<(Tensor, Tensor)> train, int epochs)
    {
        var optimizer = torch.optim.Adam(_student.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _student.train();
            foreach (var (x, _) in train)
            {
                _teacher.eval();
                optimizer.zero_grad();
                functional.mse_loss(_student.forward(x), _teacher.forward(x)).backward();
                optimizer.step();
            }
        }
    }
}

public static class Switched
{
    public static void Fit(Net model, IEnumerable<(Tensor, Tensor)> train, Tensor test, int epochs)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Epoch(model, optimizer, train);
            model.eval();
            using var _ = torch.no_grad();
            Console.WriteLine(model.forward(test).mean().item<float>());
        }
    }

    private static void Epoch(Net model, torch.optim.Optimizer optimizer, IEnumerable<(Tensor, Tensor)> train)
    {
        model.train();
        foreach (var (x, y) in train)
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

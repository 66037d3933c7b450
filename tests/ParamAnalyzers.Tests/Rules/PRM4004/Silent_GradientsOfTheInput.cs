using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Explain
{
    public static Tensor PredictSensitivity(Net model, Tensor x)
    {
        model.eval();
        x.requires_grad = true;
        var score = model.forward(x).sum();
        return torch.autograd.grad(new[] { score }, new[] { x })[0];
    }

    public static Tensor EvaluateQuietly(Net model, Tensor x)
    {
        model.eval();
        return WithoutGradients(() => model.forward(x));
    }

    public static void Fit(Net model, IEnumerable<(Tensor, Tensor)> data)
    {
        var optimizer = torch.optim.Adam(model.parameters());
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(Predict(model, x), y).backward();
            optimizer.step();
        }
    }

    private static Tensor Predict(Net model, Tensor x) => model.forward(x);

    private static Tensor WithoutGradients(Func<Tensor> pass)
    {
        using var _ = torch.no_grad();
        return pass();
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

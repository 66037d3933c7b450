using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Settings
{
    public double Rate { get; init; } = 0.1;

    public double WeightDecay { get; init; }
}

public static class Staged
{
    // Neither momentum nor decay is there unless somebody asks for it.
    public static void Train(Linear body, Linear head, IReadOnlyList<(Tensor X, Tensor Y)> data, Settings settings, double momentum = 0)
    {
        var optimizer = optim.SGD(body.parameters().Concat(head.parameters()), settings.Rate, momentum, weight_decay: settings.WeightDecay);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            if (epoch == 5)
            {
                foreach (var parameter in body.parameters())
                {
                    parameter.requires_grad = false;
                }
            }

            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                functional.mse_loss(head.forward(body.forward(x)), y).backward();
                optimizer.step();
            }
        }
    }

    // The optimizer has other layers than those that are frozen.
    public static void Heads(Linear body, Linear head, IReadOnlyList<(Tensor X, Tensor Y)> data, double momentum)
    {
        var heads = Sequential(("head", head), ("act", ReLU()));
        var optimizer = optim.SGD(heads.parameters(), 0.1, momentum);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            if (epoch == 5)
            {
                foreach (var parameter in body.parameters())
                {
                    parameter.requires_grad = false;
                }
            }

            foreach (var (x, y) in data)
            {
                optimizer.zero_grad();
                functional.mse_loss(heads.forward(body.forward(x)), y).backward();
                optimizer.step();
            }
        }
    }
}

// All of it is frozen, and nobody trains it.
public sealed class Extractor : Module<Tensor, Tensor>
{
    private readonly Conv1d _conv = Conv1d(1, 4, 3);
    private readonly BatchNorm1d _norm = BatchNorm1d(4);

    public Extractor()
        : base(nameof(Extractor))
    {
        RegisterComponents();
        foreach (var parameter in _conv.parameters().Concat(_norm.parameters()))
        {
            parameter.requires_grad_(false);
        }
    }

    public override Tensor forward(Tensor x) => _norm.forward(_conv.forward(x));
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Initialized : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);

    public Initialized()
        : base("initialized")
    {
        _layer.weight.fill_(0.1);
        InitializeWeights();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);

    private void InitializeWeights()
    {
        torch.nn.init.uniform_(_layer.weight, -0.1, 0.1);
        _layer.bias!.zero_();
    }
}

public static class Reading
{
    public static Tensor Inspect(Linear layer)
    {
        layer.weight.requires_grad_(false);
        layer.weight.grad?.zero_();
        layer.weight.clone().add_(1);
        torch.nn.init.zeros_(layer.bias!);
        return layer.weight.add(1).sqrt_();
    }

    public static void TrainByHand(Linear layer, Tensor x, Tensor y)
    {
        functional.mse_loss(layer.forward(x), y).backward();
        using var _ = torch.no_grad();
        layer.weight.sub_(0.1 * layer.weight.grad!);
    }
}

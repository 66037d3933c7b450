using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Scaling : Module<Tensor, Tensor>
{
    private readonly Parameter _scale = Parameter(torch.ones(4, requires_grad: true));
    private readonly Tensor _mean = torch.zeros(4);
    private readonly Tensor _fixed = torch.ones(4, requires_grad: false);
    private readonly Tensor _named = torch.ones(4, requires_grad: true);

    public Scaling()
        : base("scaling")
    {
        register_parameter("named", Parameter(_named));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => (_scale * (x - _mean) * _fixed) + _named;
}

public sealed class HandWritten
{
    private readonly Tensor _weights = torch.zeros(4, requires_grad: true);

    public Tensor Loss(Tensor x, Tensor y) => functional.mse_loss(x.matmul(_weights), y);
}

// Whether it wants gradients is for the caller to say.
public sealed class Filter : Module<Tensor, Tensor>
{
    public Filter(bool requiresGradient = false)
        : base(nameof(Filter))
    {
        Transition = torch.eye(4).requires_grad_(requiresGradient);
        RegisterComponents();
    }

    public Tensor Transition { get; private set; }

    public override Tensor forward(Tensor x) => Transition.matmul(x);
}

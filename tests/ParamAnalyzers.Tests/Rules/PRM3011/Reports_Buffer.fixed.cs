using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Scaling : Module<Tensor, Tensor>
{
    private readonly Parameter _scale = torch.nn.Parameter(torch.ones(4, requires_grad: true)); // one factor a column
    private readonly Parameter _shift;

    public Scaling()
        : base("scaling")
    {
        _shift = torch.nn.Parameter(torch.zeros(4).requires_grad_());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => (_scale * x) + _shift;
}

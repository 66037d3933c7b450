using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class TransferNet : Module<Tensor, Tensor>
{
    private readonly Net _backbone = new();
    private readonly Linear _head = Linear(1, 1);

    public TransferNet()
        : base(nameof(TransferNet))
    {
        RegisterComponents();
        foreach (var parameter in _backbone.parameters())
        {
            parameter.requires_grad = false;
        }
    }

    public void Thaw()
    {
        foreach (var parameter in _backbone.parameters())
        {
            parameter.requires_grad = true;
        }
    }

    public override Tensor forward(Tensor x) => _head.forward(_backbone.forward(x));
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Fresh : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);
    private readonly Linear _linear = Linear(4, 4);
    private readonly BatchNorm1d _batchNorm1d = BatchNorm1d(4);
    private readonly Parameter _parameter = Parameter(torch.ones(4));

    public Fresh()
        : base("fresh") => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        var hidden = _linear;
        x = hidden.forward(_first.forward(x));
        return _batchNorm1d.forward(x) * _parameter;
    }
}

public sealed class Nested : Module<Tensor, Tensor>
{
    private readonly Net _net = new Net();

    public Nested()
        : base("nested") => RegisterComponents();

    public override Tensor forward(Tensor x) => _net.forward(x);
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

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Scaling : Module<Tensor, Tensor>
{
    private readonly Tensor {|PRM3011:_scale|} = torch.ones(4, requires_grad: true); // one factor a column
    private readonly Tensor {|PRM3011:_shift|};

    public Scaling()
        : base("scaling")
    {
        _shift = torch.zeros(4).requires_grad_();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => (_scale * x) + _shift;
}

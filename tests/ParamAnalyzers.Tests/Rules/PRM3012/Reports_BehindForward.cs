using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Helper : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);

    public Helper()
        : base(nameof(Helper)) => RegisterComponents();

    private Module<Tensor, Tensor> Head => {|PRM3012:Linear(4, 1)|};

    public override Tensor forward(Tensor x) => Head.forward(Normalize(_first.forward(x)));

    private Tensor Normalize(Tensor x) => {|PRM3012:BatchNorm1d(4)|}.forward(x);
}

public sealed class EachTime : Module<Tensor, Tensor>
{
    private Linear _layer = Linear(4, 4);

    public EachTime()
        : base(nameof(EachTime)) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        _layer = {|PRM3012:Linear(x.shape[1], 4)|};
        return _layer.forward(x);
    }
}

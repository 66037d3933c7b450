using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Normalized : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Normalized()
        : base(nameof(Normalized)) => RegisterComponents();

    public override Tensor forward(Tensor x) => LayerNorm(new long[] { 4 }, elementwise_affine: false).forward(_layer.forward(x));
}

public sealed class Whitened : Module<Tensor, Tensor>
{
    private readonly Conv2d _layer = Conv2d(3, 3, 3);

    public Whitened()
        : base(nameof(Whitened)) => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        var norm = InstanceNorm2d(3, affine: false);
        return norm.forward(_layer.forward(x));
    }
}

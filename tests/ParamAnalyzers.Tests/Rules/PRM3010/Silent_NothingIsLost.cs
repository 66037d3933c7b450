using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Aliased : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);
    private readonly Linear _sameLayer;
    private readonly Module<Tensor, Tensor> _activation;

    public Aliased()
        : base(nameof(Aliased))
    {
        RegisterComponents();
        _sameLayer = _layer;
        _activation = ReLU();
    }

    public override Tensor forward(Tensor x) => _activation.forward(_sameLayer.forward(x));
}

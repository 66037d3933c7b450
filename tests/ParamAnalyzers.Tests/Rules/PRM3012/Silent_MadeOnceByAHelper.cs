using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Lazily : Module<Tensor, Tensor>
{
    private Linear? _layer;
    private Linear? _other;

    public Lazily()
        : base(nameof(Lazily))
    {
        RegisterComponents();
        Reset();
    }

    public override Tensor forward(Tensor x)
    {
        _layer ??= Make(x);
        if (_other is not null)
        {
            return _other.forward(x);
        }

        Open(x);
        return _other!.forward(_layer.forward(x));
    }

    public Module<Tensor, Tensor> NewHead() => Linear(4, 1);

    private Linear Make(Tensor x)
    {
        var layer = Linear(x.shape[1], 4);
        register_module("layer", layer);
        return layer;
    }

    private void Open(Tensor x)
    {
        _other = Linear(x.shape[1], 4);
        register_module("other", _other);
    }

    private void Reset() => _layer = null;
}

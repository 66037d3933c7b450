using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Activations : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _layers = new();

    public Activations()
        : base(nameof(Activations))
    {
        _layers.Add(ReLU());
        _layers.Add(Tanh());
    }

    public override Tensor forward(Tensor x) => _layers.Aggregate(x, (hidden, layer) => layer.forward(hidden));
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class {|PRM3008:Stack|} : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _layers = new();

    public Stack()
        : base(nameof(Stack))
    {
        for (var i = 0; i < 3; i++)
        {
            _layers.Add(Linear(4, 4));
        }
    }

    public override Tensor forward(Tensor x) => _layers.Aggregate(x, (hidden, layer) => layer.forward(hidden));
}

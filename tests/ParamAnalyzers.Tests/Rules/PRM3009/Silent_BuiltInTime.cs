using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class InTime : Module<Tensor, Tensor>
{
    private readonly ModuleList<Linear> _layers = new();
    private readonly List<(string Name, int Width)> _sizes = new();
    private readonly Module<Tensor, Tensor>[] _activations = { ReLU(), Tanh() };

    public InTime()
        : base(nameof(InTime))
    {
        Build();
        _sizes.Add(("first", 4));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _activations[_sizes.Count % 2].forward(_layers[0].forward(x));

    private void Build() => _layers.Add(Linear(4, 4));
}

// What is added late is registered under a name of its own, or has nothing to lose.
public sealed class AnotherView : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);
    private readonly ModuleList<Module<Tensor, Tensor>> _view = new();

    public AnotherView()
        : base(nameof(AnotherView))
    {
        RegisterComponents();
        _view.Add(_layer);
        _view.Add(ReLU());
    }

    public override Tensor forward(Tensor x) => _view.Aggregate(x, (hidden, layer) => layer.forward(hidden));
}

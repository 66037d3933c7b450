using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Lists : Module<Tensor, Tensor>
{
    private static readonly Linear {|PRM3009:Shared|} = Linear(4, 4);
    private readonly ModuleList<Linear> _layers = new ModuleList<Linear>(Linear(4, 4));
    private readonly ModuleList<Module<Tensor, Tensor>> _blocks = new ModuleList<Module<Tensor, Tensor>>(Linear(4, 4), ReLU());
    private readonly Dictionary<string, Module<Tensor, Tensor>> {|PRM3009:_heads|} = new();
    private readonly (Linear First, Linear Second) {|PRM3009:_pair|} = (Linear(4, 4), Linear(4, 4));
    private readonly Linear _last = Linear(4, 1);

    public Lists()
        : base("lists")
    {
        _heads["one"] = Linear(4, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _last.forward(_layers[0].forward(Shared.forward(_blocks[0].forward(_pair.First.forward(x)))));
}

public sealed class Late : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _layers = new();

    public Late()
        : base("late")
    {
        RegisterComponents();
        {|PRM3009:_layers|}.Add(Linear(4, 4));
    }

    public override Tensor forward(Tensor x) => _layers[0].forward(x);
}

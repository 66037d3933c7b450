using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Named : Module<Tensor, Tensor>
{
    private readonly List<(string Name, Conv2d Layer)> {|PRM3009:_layers|} = new();
    private readonly Linear[][] {|PRM3009:_grid|};

    public Named()
        : base(nameof(Named))
    {
        _layers.Add(("first", Conv2d(1, 2, 3)));
        _grid = new[] { new[] { Linear(4, 4) } };
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _grid[0][0].forward(_layers[0].Layer.forward(x));
}

public sealed class Late : Module<Tensor, Tensor>
{
    private readonly ModuleList<Linear> _layers = new();

    public Late()
        : base(nameof(Late))
    {
        RegisterComponents();
        Build();
    }

    public override Tensor forward(Tensor x) => _layers[0].forward(x);

    private void Build() => {|PRM3009:_layers|}.Add(Linear(4, 4));
}

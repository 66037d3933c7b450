using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Chained : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);
    private readonly Linear _second;

    private Chained(string name)
        : base(name) => RegisterComponents();

    public Chained(int width)
        : this("chained")
    {
        {|PRM3010:_second|} = Linear(4, width);
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x));
}

public sealed class Built : Module<Tensor, Tensor>
{
    private Linear _layer = null!;

    public Built()
        : base(nameof(Built))
    {
        RegisterComponents();
        Build();
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);

    private void Build() => {|PRM3010:_layer|} = Linear(4, 4);
}

public sealed class Paired : Module<Tensor, Tensor>
{
    private readonly Parameter _weight;
    private readonly int _width;
    private readonly Linear? _head;

    public Paired(int width)
        : base(nameof(Paired))
    {
        (_weight, _width) = (Parameter(zeros(width)), width);
        _head ??= Linear(4, 4);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _head!.forward(x) * _weight + _width;
}

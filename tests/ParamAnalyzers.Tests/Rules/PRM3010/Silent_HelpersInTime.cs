using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Chained : Module<Tensor, Tensor>
{
    private readonly Linear _first;

    private Chained(string name)
        : base(name)
    {
    }

    public Chained(int width)
        : this("chained")
    {
        _first = Linear(4, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _first.forward(x);
}

public sealed class Built : Module<Tensor, Tensor>
{
    private Linear _layer = null!;

    public Built()
        : base(nameof(Built))
    {
        Build();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);

    private void Build() => _layer = Linear(4, 4);
}

public sealed class BuiltTwice : Module<Tensor, Tensor>
{
    private Linear _layer = null!;

    public BuiltTwice(bool early)
        : base(nameof(BuiltTwice))
    {
        if (early)
        {
            Build();
        }

        RegisterComponents();
        if (!early)
        {
            Build();
        }
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);

    private void Build() => _layer = Linear(4, 4);
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public abstract class Root : Module<Tensor, Tensor>
{
    protected Root(string name)
        : base(name)
    {
        Build();
        RegisterComponents();
    }

    protected abstract void Build();
}

public sealed class Derived : Root
{
    private Linear? _layer;

    public Derived()
        : base("derived")
    {
    }

    public override Tensor forward(Tensor x) => _layer!.forward(x);

    protected override void Build() => _layer = Linear(4, 1);
}

public sealed class ByHelper : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);

    public ByHelper()
        : base("helper") => Initialize();

    public override Tensor forward(Tensor x) => _layer.forward(x);

    private void Initialize() => RegisterComponents();
}

public sealed class ByName : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);

    public ByName()
        : base("name") => register_module("layer", _layer);

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class Activations : Module<Tensor, Tensor>
{
    private readonly ReLU _relu = ReLU();
    private readonly Module<Tensor, Tensor> _flatten = Flatten();

    public Activations()
        : base("activations")
    {
    }

    public override Tensor forward(Tensor x) => _flatten.forward(_relu.forward(x));
}

public sealed class Part : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Part()
        : base("part")
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class Whole : Module<Tensor, Tensor>
{
    private readonly Part _first = new Part();
    private readonly Part _second;

    public Whole()
        : base("whole")
    {
        _second = new Part();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x));
}

public abstract class Abstract : Module<Tensor, Tensor>
{
    protected readonly Linear Layer = Linear(4, 1);

    protected Abstract()
        : base("abstract")
    {
    }
}

public sealed class Tied : Module<Tensor, Tensor>
{
    private readonly Net _shared;

    public Tied(Net shared)
        : base("tied")
    {
        _shared = shared;
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _shared.forward(x);
}

public sealed class Net : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);
    private readonly Linear _second = Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _second.forward(_norm.forward(_first.forward(x)));
}

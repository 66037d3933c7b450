using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Late : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);
    private readonly Linear _second;

    public Late(bool isWide)
        : base("late")
    {
        _second = Linear(4, isWide ? 8 : 1); // the head
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x));
}

public class Root : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);

    protected Root(string name)
        : base(name)
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _first.forward(x);
}

public sealed class Derived : Root
{
    private readonly Linear _second;

    public Derived()
        : base("derived")
    {
        {|PRM3010:_second|} = Linear(4, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _second.forward(base.forward(x));
}

public sealed class Property : Module<Tensor, Tensor>
{
    public Property()
        : base("property")
    {
        this.Layer = Linear(4, 1);
        RegisterComponents();
    }

    public Linear Layer { get; }

    public override Tensor forward(Tensor x) => Layer.forward(x);
}

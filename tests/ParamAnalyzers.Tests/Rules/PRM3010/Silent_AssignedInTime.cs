using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class InTime : Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Linear _second;
    private int _width;

    public InTime(bool isWide)
        : base("time")
    {
        _first = Linear(4, 4);
        if (isWide)
        {
            _second = Linear(4, 8);
        }
        else
        {
            _second = Linear(4, 1);
        }

        RegisterComponents();
        _width = 4;
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x)) * _width;
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

// What field initializers assign is there before the constructor of the base runs.
public sealed class Derived : Root
{
    private readonly Linear _second = Linear(4, 1);

    public Derived()
        : base("derived")
    {
    }

    public override Tensor forward(Tensor x) => _second.forward(base.forward(x));
}

public sealed class ByName : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 4);
    private readonly Linear _second;

    public ByName()
        : base("name")
    {
        RegisterComponents();
        _second = Linear(4, 1);
        register_module("second", _second);
    }

    public override Tensor forward(Tensor x) => _second.forward(_first.forward(x));
}

public sealed class Sometimes : Module<Tensor, Tensor>
{
    private readonly Linear _layer;

    public Sometimes(bool isEarly)
        : base("sometimes")
    {
        if (isEarly)
        {
            RegisterComponents();
        }

        _layer = Linear(4, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

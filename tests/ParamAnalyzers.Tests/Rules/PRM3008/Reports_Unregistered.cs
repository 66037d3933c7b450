using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class {|PRM3008:Forgetful|} : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 1);

    public Forgetful()
        : base(nameof(Forgetful))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class {|PRM3008:Untyped|} : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers;

    public Untyped(long width)
        : base("untyped")
    {
        _layers = Sequential(Linear(width, width), ReLU());
    }

    public override Tensor forward(Tensor x) => _layers.forward(x);
}

public sealed class {|PRM3008:Primary|}(long width) : Module<Tensor, Tensor>("primary")
{
    private Linear Layer { get; } = Linear(width, 1);

    public override Tensor forward(Tensor x) => Layer.forward(x);
}

public sealed class {|PRM3008:Two|} : Module<Tensor, Tensor, Tensor>
{
    private readonly Parameter _scale = Parameter(torch.ones(1));

    public Two()
        : base("two")
    {
    }

    public override Tensor forward(Tensor x, Tensor y) => _scale * (x + y);
}

public sealed class {|PRM3008:Block|} : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Block()
        : base("block")
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public static class Stack
{
    public static Module<Tensor, Tensor> Make() => Sequential(new Block(), new Block());
}

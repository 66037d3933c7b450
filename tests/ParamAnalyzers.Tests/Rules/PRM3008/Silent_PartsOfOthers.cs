using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// register_module calls RegisterComponents of what it is given, so one call at the root registers all of it.
public sealed class Leaf : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Leaf()
        : base(nameof(Leaf))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class Middle : Module<Tensor, Tensor>
{
    private readonly Leaf _leaf;

    public Middle()
        : base(nameof(Middle))
    {
        var leaf = new Leaf();
        _leaf = leaf;
    }

    public override Tensor forward(Tensor x) => _leaf.forward(x);
}

public sealed class InAList : Module<Tensor, Tensor>
{
    private readonly Leaf _leaf = new();

    public InAList()
        : base(nameof(InAList))
    {
    }

    public override Tensor forward(Tensor x) => _leaf.forward(x);
}

public class Convolution : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Convolution()
        : base(nameof(Convolution))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class DepthwiseConvolution : Convolution
{
}

public sealed class Made : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Made()
        : base(nameof(Made))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public static class Blocks
{
    public static Module<Tensor, Tensor> Make(string kind) => kind switch
    {
        "made" => new Made(),
        _ => throw new ArgumentException(kind),
    };
}

// Nobody creates it, and nobody outside can.
internal sealed class Waiting : Module<Tensor, Tensor>
{
    private readonly Linear _layer = Linear(4, 4);

    public Waiting()
        : base(nameof(Waiting))
    {
    }

    public override Tensor forward(Tensor x) => _layer.forward(x);
}

public sealed class Root : Module<Tensor, Tensor>
{
    private readonly Middle _middle = new Middle();
    private readonly ModuleList<Module<Tensor, Tensor>> _list = new();
    private readonly Module<Tensor, Tensor> _made = Blocks.Make("made");
    private readonly Module<Tensor, Tensor> _convolution;

    public Root()
        : base(nameof(Root))
    {
        for (var i = 0; i < 3; i++)
        {
            _list.Add(new InAList());
        }

        _convolution = new DepthwiseConvolution();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _made.forward(_convolution.forward(_middle.forward(_list[0].forward(x))));
}

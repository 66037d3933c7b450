using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public abstract class Registering : Module<Tensor, Tensor>
{
    protected Registering(string name)
        : base(name)
    {
    }

    protected void RegisterAll(string prefix, IEnumerable<Module<Tensor, Tensor>> layers)
    {
        var number = 0;
        foreach (var layer in layers)
        {
            register_module(prefix + number++, layer);
        }
    }
}

public sealed class Down : Registering
{
    private readonly List<Module<Tensor, Tensor>> _down = new();
    private readonly Module<Tensor, Tensor> _head;

    public Down()
        : base(nameof(Down))
    {
        _down.Add(Linear(8, 8));
        _head = Linear(8, 1);
        register_module("head", _head);
        RegisterAll("down", _down);
    }

    public override Tensor forward(Tensor x) => _head.forward(_down[0].forward(x));
}

public sealed class Coder : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _encoder = new();
    private readonly List<Module<Tensor, Tensor>> _decoder = new();
    private readonly List<Module<Tensor, Tensor>> _all;

    public Coder()
        : base(nameof(Coder))
    {
        _encoder.Add(Linear(8, 8));
        _decoder.Add(Linear(8, 8));
        _all = _encoder.Concat(_decoder).ToList();
        for (var i = 0; i < _all.Count; i++)
        {
            register_module($"layer{i}", _all[i]);
        }
    }

    public override Tensor forward(Tensor x) => _decoder[0].forward(_encoder[0].forward(x));
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class InList : Module<Tensor, Tensor>
{
    private readonly ModuleList<Module<Tensor, Tensor>> _layers = new();

    public InList()
        : base("list")
    {
        _layers.Add(Linear(4, 4));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _layers[0].forward(x);
}

public sealed class OneByOne : Module<Tensor, Tensor>
{
    private readonly List<Linear> _layers = new();

    public OneByOne()
        : base("one")
    {
        for (var i = 0; i < 3; i++)
        {
            _layers.Add(Linear(4, 4));
            register_module($"layer{i}", _layers[i]);
        }
    }

    public override Tensor forward(Tensor x) => _layers[0].forward(x);
}

public sealed class InSequence : Module<Tensor, Tensor>
{
    private readonly List<Module<Tensor, Tensor>> _parts = new();
    private readonly Sequential _all;

    public InSequence()
        : base("sequence")
    {
        _parts.Add(Linear(4, 4));
        _all = Sequential(_parts.ToArray());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _all.forward(x);
}

public sealed class Names : Module<Tensor, Tensor>
{
    private static readonly string[] Labels = { "a", "b" };
    private readonly Linear _layer = Linear(4, 2);
    private readonly List<long> _sizes = new() { 4, 2 };
    private readonly Module<Tensor, Tensor>[] _activations = { ReLU(), Tanh() };

    public Names()
        : base(Labels[0]) => RegisterComponents();

    public override Tensor forward(Tensor x) => _activations[0].forward(_layer.forward(x)) * _sizes[0];
}

public sealed class Ensemble
{
    private readonly List<Net> _members = new() { new Net(), new Net() };

    public Tensor Average(Tensor x)
    {
        using var _ = torch.no_grad();
        return _members.Select(member => member.forward(x)).Aggregate((left, right) => left + right);
    }
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

using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S40;

public sealed class RouterByLoop : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(4, 4);
    private readonly Linear _b = Linear(4, 4);
    private readonly Dictionary<string, Module<Tensor, Tensor>> _routes = new();
    public RouterByLoop() : base("router")
    {
        RegisterComponents();
        _routes.Add("a", _a);
        _routes.Add("b", _b);
    }
    public override Tensor forward(Tensor x) => _routes["a"].call(x);
}

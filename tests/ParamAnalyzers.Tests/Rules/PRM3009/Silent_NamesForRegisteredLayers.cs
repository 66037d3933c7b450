using System.Collections.Generic;
using System.Linq;
using System;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch.nn;
using static TorchSharp.torch;

namespace Adv14B.S35;

public sealed class Router : Module<Tensor, Tensor>
{
    private readonly Linear _a = Linear(4, 4);
    private readonly Linear _b = Linear(4, 4);
    private readonly Dictionary<string, Linear> _routes;
    public Router() : base("router")
    {
        _routes = new() { ["a"] = _a, ["b"] = _b };
        RegisterComponents();
    }
    public override Tensor forward(Tensor x) => _routes["a"].call(x);
}

using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Scopes : IDisposable
{
    private readonly IDisposable _scope = torch.no_grad();

    public void Dispose() => _scope.Dispose();

    public static Tensor Declared(Net model, Tensor x)
    {
        model.eval();
        using var _ = torch.no_grad();
        return model.forward(x);
    }

    public static Tensor Block(Net model, Tensor x)
    {
        model.eval();
        using (torch.no_grad())
        {
            return model.forward(x);
        }
    }

    public static IDisposable Open() => torch.no_grad();

    public static Tensor ByHand(Net model, Tensor x)
    {
        model.eval();
        var scope = torch.no_grad();
        try
        {
            return model.forward(x);
        }
        finally
        {
            scope.Dispose();
        }
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

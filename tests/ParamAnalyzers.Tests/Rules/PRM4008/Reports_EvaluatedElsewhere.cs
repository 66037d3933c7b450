using System;
using System.Collections.Generic;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class FineTuning
{
    public static void Run(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Tuned();
        foreach (var parameter in model.Trunk.parameters())
        {
            {|PRM4008:parameter.requires_grad|} = false;
        }

        var optimizer = torch.optim.SGD(model.Head.parameters(), 0.1);
        model.train();
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }

    /// <summary>Its model is another one.</summary>
    public static void Right(IEnumerable<(Tensor, Tensor)> data)
    {
        var model = new Tuned();
        foreach (var parameter in model.Trunk.parameters())
        {
            parameter.requires_grad = false;
        }

        var optimizer = torch.optim.SGD(model.Head.parameters(), 0.1);
        model.train();
        model.Trunk.eval();
        foreach (var (x, y) in data)
        {
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), y).backward();
            optimizer.step();
        }
    }
}

public sealed class Tuned : Module<Tensor, Tensor>
{
    public readonly Trunk Trunk = new Trunk();
    public readonly Linear Head = Linear(8, 1);

    public Tuned()
        : base(nameof(Tuned)) => RegisterComponents();

    public override Tensor forward(Tensor x) => Head.forward(Trunk.forward(x));
}

public sealed class Trunk : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(4, 8);
    private readonly BatchNorm1d _norm = BatchNorm1d(8);

    public Trunk()
        : base(nameof(Trunk)) => RegisterComponents();

    public override Tensor forward(Tensor x) => _norm.forward(_first.forward(x));
}
